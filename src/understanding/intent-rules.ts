// Which ideas together speak for which intent, and how strongly. Tables only; `match.ts` reads them.
import { type Rule, rule } from "./match.ts";

/** What a rule can speak for: the intents that are wishes, and some signs that weigh elsewhere. */
export type Sign =
  | "join"
  | "leave"
  | "data_access"
  | "data_erasure"
  | "update_details"
  | "ask"
  | "pause"
  | "for_other"
  | "stay"
  | "rejoin";

export const intentRules: Readonly<Record<Sign, readonly Rule[]>> = {
  leave: [
    rule(7, "leave_idiom -other_body -event -office_role"),
    rule(7, "unsubscribe want|ask|me ~7 -lacking -event"),
    rule(4.5, "unsubscribe list|mails|partnership|member|self ~7 -other_body -thanks -event"),
    rule(6, "unsubscribe .8 -other_body -thanks -event"),
    rule(
      6,
      "end .3 -other_body -trash -thanks -incivility -noise -off_theme -vandal -theft -drugs -event -office_role",
    ),
    rule(6.5, "remove me list|member|partnership ~9 -other_body -event"),
    rule(6, "remove me mails ~7 -other_body -new -event"),
    rule(5, "remove me ~1 -other_body -new -event"),
    rule(4.5, "remove ask|want list|partnership ~8 -other_body -trash -car -new -event"),
    rule(4.5, "remove list ~4 me -other_body -trash -new -event"),
    rule(6.5, "no_more receive mails ~8 ! -lacking"),
    rule(5.5, "no_more want receive ~5 ! -lacking"),
    rule(5.5, "no_more send me ~7 ! -other_body -event"),
    rule(5, "no_more send mails ~6 ! -other_body -event"),
    rule(5.5, "no_more want member|sign_up ~6 ! -office_role"),
    rule(4.5, "no_more member|sign_up ~4 ! -office_role -other_body"),
    rule(5, "no_more want mails ~5 ! -lacking"),
    rule(5.5, "no_more list ~5 ! -lacking -trash"),
    rule(4.5, "no_more mails me ~6 ! -lacking"),
    rule(6, "no_more .6 ! @mails -lacking"),
    rule(4, "no_more partnership want ~6 ! -office_role"),
    rule(4.5, "enough mails ~10 -trash"),
    rule(6, "end member|partnership self|want|me|ask ~7 -other_body -office_role -event"),
    rule(6, "end mails want|ask ~7 -other_body -event"),
    rule(5.5, "end send me|mails ~6 -other_body -event"),
    rule(4, "end mails ~3 -other_body -event"),
    rule(4, "end want self ~5 -other_body -office_role -event"),
    rule(4.5, "end ask ~3 -trash -other_body @member|sign_up|mails|partnership|list -event"),
    rule(4.5, "remove ask ~3 -trash -car -place -new @mails|list|member|partnership -event"),
    rule(4.2, "disinterest .3 -event"),
    rule(1, "leave_hint"),
  ],
  join: [
    rule(7, "join_idiom -other_body -no_more -must_i -event -end"),
    rule(6, "sign_up want ~7 -other_body -no_more -must_i -event -end"),
    rule(5.5, "sign_up ask me ~7 -other_body -no_more -must_i -event -end"),
    rule(4, "sign_up ask|self ~6 -other_body -no_more -must_i -ask_rule -event -end"),
    rule(5, "sign_up also ~5 -other_body -no_more -must_i -event -end"),
    rule(6, "sign_up .6 -other_body -no_more -must_i -ask_rule -event -end"),
    rule(6.5, "add me list|partnership|member ~8 -other_body -no_more -must_i"),
    rule(5.5, "add me mails ~8 -other_body -no_more -must_i -change"),
    rule(5, "add me also ~4 -other_body -no_more -must_i"),
    rule(3.5, "add me ~1 -other_body -no_more -must_i"),
    rule(
      4.5,
      "add list|member|partnership ask ~7 -other_body -no_more -must_i -trash -public_thing -topic",
    ),
    rule(5.5, "receive want mails ~8 -no_more -must_i -other_body -language_name"),
    rule(5, "receive ask mails me|also ~8 -no_more -must_i -other_body -language_name"),
    rule(5, "receive want|ask also ~8 -no_more -must_i -other_body -language_name"),
    rule(4, "receive mails also ~8 -no_more -must_i -other_body -language_name"),
    rule(5, "send mails me also|ask|want ~8 -no_more -must_i -other_body -language_name"),
    rule(4, "want mails ~5 -no_more -lacking -other_body -language_name -change @join_hint"),
    rule(4.5, "want mails also ~9 -no_more -lacking -other_body"),
    rule(4.5, "partnership also want ~6 -no_more -must_i -other_body"),
    rule(3.5, "want member partnership ~7 -no_more -must_i -other_body -office_role"),
    rule(4.5, "want member ~4 -no_more -must_i -other_body -office_role"),
    rule(4.5, "also ask|want|self .8 -no_more"),
    rule(1, "join_hint"),
  ],
  data_access: [
    rule(6.5, "access_idiom"),
    rule(5.5, "access data about_me ~10"),
    rule(4.5, "access about_me everything ~9"),
    rule(4.5, "ask|want data about_me ~8 -erase -new -change -remove"),
  ],
  data_erasure: [
    rule(7.5, "erase_idiom"),
    rule(6.5, "erase data|detail|about_me everything ~10"),
    rule(5.5, "erase data|detail about_me ~8 -new"),
    rule(4, "erase about_me ~5 -list -new"),
    rule(5.2, "erase everything want|ask ~8 -me -trash -list -mails -place"),
  ],
  update_details: [
    rule(6, "update_idiom"),
    rule(5.5, "change detail me|new ~8"),
    rule(4.5, "new detail ~3"),
    rule(5, "from_now detail|language_name ~8"),
    rule(5, "want|ask language_name receive|mails|send ~9"),
    rule(3, "moved"),
    rule(4, "moved new|detail ~10"),
  ],
  ask: [
    rule(3, "ask_info"),
    rule(2, "ask_info want ~5"),
    rule(2, "ask_rule question_word|ask ~10"),
    rule(1.2, "topic question_word|ask|ask_info ~12"),
    rule(5, "office_role no_more|end ~8 !"),
  ],
  pause: [rule(5, "pause_idiom mails|send|receive|member|list|ask|want ~10")],
  for_other: [rule(4, "sign_up|add|remove|unsubscribe > other_person|spouse ~4 -me")],
  stay: [rule(3, "pause_idiom")],
  rejoin: [rule(5, "done_with unsubscribe|end|leave_idiom|remove ~10 !")],
};
