// A year of a partnership of 40 members, as it happens: when (Brussels), who, what, and what follows after
// how many hours. m01-m30 are imported, n01-n12 join by mail; j1-j5 belong to the small partnership.
export const plan = `
2025-12-15 10:00 | office | import boncelles m01-m20 |
2025-12-15 10:00 | office | import jemeppe j1-j4 |
2025-12-31 23:10 | n01    | join boncelles   | yes 0.33
2025-12-31 23:20 | m01    | done             | anne answers 12
2025-12-31 23:40 | claire | prevention [boncelles] |
2025-12-31 23:50 | n02    | join boncelles   | yes 0.83
2026-01-01 00:20 | m01    | tried            | anne answers 9
2026-01-05 10:00 | claire | prevention [boncelles] | anne publishes 1
2026-01-09 18:40 | m02    | done             | anne forwards 1, claire answers 21, anne closes 50
2026-01-12 18:00 | anne   | bulletin         | anne releases 1
2026-01-14 08:15 | m03    | dump             | anne answers 2
2026-01-15 22:30 | claire | urgent [boncelles] | anne publishes 1
2026-01-20 23:30 | m04    | now              | anne answers 1
2026-01-25 14:00 | m06    | seen             | anne answers 5
2026-01-28 14:00 | claire | feedback [boncelles] |
2026-01-31 23:50 | m07    | other            | anne answers 24
2026-02-01 00:10 | m08    | done             | anne answers 1, anne forwards 2, claire answers 22
2026-02-01 12:00 | office | import boncelles m21-m30 |
2026-02-03 09:00 | claire | prevention       | anne publishes 2, marc publishes 3
2026-02-05 09:00 | m20    | question         |
2026-02-10 12:00 | m09    | dump             | anne answers 2
2026-02-14 19:20 | claire | urgent [boncelles] | anne publishes 1, claire clears 2, anne publishes 3
2026-02-17 19:00 | m10    | tried            |
2026-02-20 18:00 | anne   | bulletin         | anne releases 1
2026-02-26 07:30 | m11    | dump             | anne answers 72
2026-03-01 10:00 | city   | meeting add --at "2026-03-20 19:30" --until 21:00 --place Mairie --subject Bilan --partnership boncelles |
2026-03-02 10:00 | m12    | done             | anne forwards 4, claire answers 34
2026-03-03 10:00 | j1     | done             | marc answers 3
2026-03-04 09:00 | anne   | accepts          |
2026-03-05 11:00 | claire | prevention [boncelles] |
2026-03-08 21:15 | m01    | tried            | anne answers 2
2026-03-13 16:00 | m13    | dump             | anne answers 1
2026-03-15 10:00 | m05    | leave            |
2026-03-17 09:00 | m05    | return           |
2026-03-17 15:00 | claire | feedback         | anne publishes 2
2026-03-20 09:00 | m14    | seen             | anne answers 5
2026-03-21 09:00 | city   | meeting attended 1 anne.collard@voo.example claire.lambert@police.example prevention@seraing.example |
2026-03-22 12:00 | m05    | leave            |
2026-03-25 18:00 | anne   | bulletin         | anne releases 1
2026-03-28 23:30 | m02    | dump             | anne answers 24
2026-03-29 01:30 | claire | urgent [boncelles] | anne publishes 7
2026-03-29 03:20 | n03    | join boncelles   | yes 0.33
2026-03-29 03:30 | m03    | tried            | anne answers 5
2026-03-31 23:40 | m21    | other            | anne answers 72
2026-04-01 11:00 | m22    | done             | anne answers 1, anne forwards 26, claire answers 66
2026-04-02 18:00 | anne   | away du 4/4 au 20/4 |
2026-04-05 20:00 | m23    | dump             | luc answers 5
2026-04-08 10:00 | claire | prevention [boncelles] | luc publishes 3
2026-04-09 10:00 | j1     | question         |
2026-04-11 09:30 | m24    | tried            | luc answers 2, luc forwards 4, claire answers 52
2026-04-12 11:00 | n04    | join boncelles   | yes 1
2026-04-14 18:00 | luc    | bulletin         | luc releases 1
2026-04-16 15:00 | m25    | other            |
2026-04-22 16:30 | claire | feedback [boncelles] |
2026-04-26 11:00 | n05    | join boncelles   | yes 1
2026-04-28 13:00 | m26    | done             | anne answers 24
2026-05-03 10:00 | m27    | dump             | anne answers 1
2026-05-05 18:00 | anne   | bulletin         | anne releases 1
2026-05-06 09:00 | anne   | put out m15      |
2026-05-09 22:30 | m28    | seen             | anne answers 1, anne forwards 2, claire answers 74
2026-05-12 06:30 | claire | urgent [boncelles] | anne publishes 1
2026-05-15 11:00 | j5     | join jemeppe     | yes 1
2026-05-18 17:00 | m29    | done             | anne answers 5
2026-05-20 10:00 | claire | prevention       |
2026-05-22 08:00 | m30    | dump             |
2026-06-01 10:00 | city   | meeting add --at "2026-06-18 19:30" --place Mairie --subject Bilan |
2026-06-02 09:00 | m01    | tried            | anne answers 2
2026-06-04 10:00 | claire | prevention [jemeppe] | marc publishes 1
2026-06-05 11:00 | n06    | join boncelles   | yes 1
2026-06-09 12:00 | n03    | dump             | anne answers 24
2026-06-11 13:00 | claire | feedback [boncelles] | anne publishes 2
2026-06-15 21:00 | m04    | done             | anne forwards 1, claire answers 97
2026-06-16 18:00 | anne   | bulletin         | anne releases 1
2026-06-19 09:00 | city   | meeting attended 2 anne.collard@voo.example marc.dethier@skynet.example claire.lambert@police.example |
2026-06-22 07:45 | m06    | other            | anne answers 5
2026-06-25 10:00 | claire | prevention [boncelles] | anne publishes 2
2026-06-30 23:45 | m07    | dump             |
2026-07-01 00:05 | m08    | now              | anne answers 1
2026-07-01 00:30 | m11    | leave            |
2026-07-02 10:00 | m17    | pause jusqu'au 31 juillet |
2026-07-07 07:00 | claire | urgent [boncelles] | anne publishes 1
2026-07-08 18:00 | anne   | bulletin         | anne releases 1
2026-07-10 10:00 | m18    | pause jusqu'au 20 août |
2026-07-11 14:00 | n04    | done             |
2026-07-18 10:00 | m09    | dump             |
2026-07-20 10:00 | j3     | dump             |
2026-08-03 11:00 | m10    | tried            | anne answers 2
2026-08-06 21:59 | claire | urgent           | anne publishes 1
2026-08-08 19:00 | m21    | done             | anne forwards 26
2026-08-11 18:00 | anne   | bulletin         | anne releases 1
2026-08-12 09:00 | m16    | bounce           |
2026-08-12 10:00 | m22    | dump             |
2026-08-19 23:00 | m23    | seen             | anne answers 24
2026-08-20 11:00 | claire | feedback [boncelles] |
2026-08-24 16:00 | m24    | dump             | anne answers 5
2026-08-31 23:59 | m25    | other            | anne answers 1
2026-09-01 10:00 | city   | meeting add --at "2026-09-24 19:30" --place Mairie --subject Bilan --partnership boncelles |
2026-09-05 09:00 | m26    | done             | anne answers 2
2026-09-08 11:00 | n07    | join boncelles   | yes 1
2026-09-09 10:00 | city   | meeting move 3 --at "2026-10-01 19:30" |
2026-09-10 10:00 | claire | prevention [boncelles] | anne publishes 4
2026-09-11 10:00 | anne   | accepts          |
2026-09-11 11:00 | claire | accepts          |
2026-09-11 12:00 | luc    | declines         |
2026-09-12 13:00 | m27    | dump             | anne answers 24
2026-09-15 18:00 | anne   | bulletin         | anne releases 1
2026-09-19 20:00 | m28    | now              | anne answers 1, anne forwards 2
2026-09-20 11:00 | n08    | join boncelles   | yes 1
2026-09-22 12:00 | claire | urgent [boncelles] | anne publishes 1
2026-09-29 08:00 | n03    | tried            | anne answers 72
2026-10-02 10:00 | m29    | dump             | anne answers 1
2026-10-06 10:00 | claire | prevention       | marc publishes 2
2026-10-10 18:00 | n04    | done             | anne answers 2, anne forwards 4
2026-10-12 10:00 | m12    | leave            |
2026-10-13 18:00 | marc   | bulletin         | marc releases 1
2026-10-17 22:00 | m30    | other            |
2026-10-20 18:00 | anne   | bulletin         | anne releases 1
2026-10-25 02:20+02:00 | n09 | join boncelles | yes 0.33
2026-10-25 02:30+02:00 | m01 | tried          | anne answers 24
2026-10-25 02:30+01:00 | m02 | dump           | anne answers 5
2026-10-25 02:45+01:00 | claire | urgent [boncelles] | anne publishes 7
2026-10-25 10:00 | j4     | other            | fatima answers 1
2026-10-31 23:30 | m03    | seen             | anne answers 2
2026-11-01 10:00 | city   | meeting add --at "2026-12-03 19:30" --place Mairie --subject Bilan --partnership boncelles |
2026-11-03 10:00 | m16    | question         |
2026-11-05 10:00 | j2     | leave            |
2026-11-08 09:00 | m04    | dump             |
2026-11-12 10:00 | claire | feedback [boncelles] |
2026-11-14 16:00 | m06    | done             | anne answers 1
2026-11-17 18:00 | anne   | bulletin         | anne releases 1
2026-11-20 10:00 | city   | meeting cancel 4 |
2026-11-21 12:00 | m07    | tried            | anne answers 5
2026-11-24 10:00 | claire | prevention [boncelles] | anne publishes 2
2026-11-25 10:00 | n11    | join boncelles   |
2026-11-29 19:00 | m08    | dump             | anne answers 24
2026-12-02 18:00 | anne   | bulletin         |
2026-12-04 10:00 | m09    | other            | anne answers 2
2026-12-10 23:00 | m10    | done             | anne answers 1, anne forwards 26
2026-12-15 10:00 | claire | prevention [boncelles] | anne publishes 2
2026-12-16 15:00 | m22    | dump             |
2026-12-22 11:00 | m23    | tried            |
2026-12-28 08:00 | m24    | done             | anne answers 5
2026-12-31 22:15 | anne   | bulletin         | anne releases 1
2026-12-31 23:10 | claire | urgent [jemeppe] |
2026-12-31 23:20 | m25    | now              | anne answers 2
2026-12-31 23:30 | m13    | leave            |
2026-12-31 23:35 | n10    | join boncelles   | yes 0.2
2027-01-01 00:05 | n12    | join boncelles   | yes 0.2
2027-01-01 00:15 | m14    | leave            |
2027-01-01 00:20 | m02    | done             |
2027-01-01 00:40 | claire | prevention [boncelles] |
`;
