// What a member lives through in the office until they are erased, so that they stand in as many tables as can
// be; and the texts that must then be nowhere.
import { play } from "../conversation/replay.ts";
import { readScript } from "../conversation/script.ts";
import type { World } from "../conversation/world.ts";

/** Address, name, words and Message-IDs of theirs. */
export const secrets = [
  "oscar.zinzin@skynet.example",
  "Oscar Zinzin",
  "matelas violet devant le hangar",
  "tondeuse orange près du ruisseau",
  "blagues salaces du dimanche",
  "oscar-report@people.example",
  "oscar-funny@people.example",
] as const;

const before = `A life.

-- given: Oscar Zinzin <oscar.zinzin@skynet.example> is a member of boncelles --

-- given: Colette Vrancken <colette@example.org> is a member of boncelles --

-- in: he reports --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: dépôt
Message-ID: <oscar-report@people.example>

Bonjour, il y a un matelas violet devant le hangar de la rue de Tilff depuis hier.

-- in: Anne answers --

From: Anne Collard <anne.collard@voo.example>
Answers: report

Merci Oscar Zinzin, la commune passe demain.

-- in: she forwards --

From: Anne Collard <anne.collard@voo.example>
Answers: report

TRANSMETTRE

-- in: he asks --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: question

Bonjour, à qui est la tondeuse orange près du ruisseau ?

-- in: a chain letter --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: blagues salaces du dimanche
Message-ID: <oscar-funny@people.example>

Gagnez un iPhone gratuit ! Cliquez ici et transférez cette chaîne à dix amis. Offre promotionnelle, -50 % sur tout, désabonnez-vous ici.

-- in: nobody vouches for a pause --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: vacances
Proof: unknown

Je pars en vacances jusqu'au 15 avril, pas de mails svp.

-- in: the members --

From: Anne Collard <anne.collard@voo.example>
Subject: liste

MEMBRES

-- in: a bulletin --

From: Anne Collard <anne.collard@voo.example>
Subject: Bulletin de mars

Bonjour à tous, merci à qui a organisé la réunion de quartier. À bientôt.

-- in: it goes out --

From: Anne Collard <anne.collard@voo.example>
Answers: bulletin-preview

DIFFUSER

-- wait: 8 days --

-- in: his data --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: RGPD

Je voudrais une copie de toutes mes données personnelles.

-- in: erase me --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Subject: RGPD

Veuillez effacer toutes les données me concernant.
`;

const after = `And its end.

-- in: yes --

From: Oscar Zinzin <oscar.zinzin@skynet.example>
Answers: leave-confirm

Oui

-- wait: 1 day --
`;

/** Plays it all, up to the end of the erasure; `beforeErasing` is called before the last word. */
export async function playErasure(world: World, beforeErasing: () => void): Promise<void> {
  let number = 0;
  for (const [part, script] of [before, after].map(readScript).entries()) {
    if (part === 1) beforeErasing();
    for (const { scene } of script.scenes) {
      number += 1;
      world.begin(number);
      await play(scene, { world, number, mode: {} });
    }
  }
}
