// The main story in English.
import type { StoryWords } from "../scenes.ts";

export const english: StoryWords = {
  ask: {
    title: "Jean asks to become a member",
    why: "Jean writes in his own words; the office explains the PLP and asks for a confirmation before it keeps anything.",
    subject: "PLP",
    text: "Hello, I would like to join the PLP please. Thanks, Jean",
  },
  confirm: {
    title: "Jean answers with his street",
    why: "The street decides the partnership: Jean becomes a member in Boncelles, and his coordinator is told.",
    text: "Yes, I live at rue de Tilff 12.",
  },
  danger: {
    title: "Jean sees somebody force a door: he is told to phone, before all else",
    why: "Danger is no matter for mail: the advice to call 101 leaves before any other letter.",
    subject: "quick",
    text: "There is somebody in my neighbour's garden, he is trying to force the door!",
  },
  report: {
    title: "Jean reports a van, not urgent",
    why: "The report gets a reference and goes to the coordinator of his quarter; Jean gets a receipt.",
    subject: "Van",
    text: "Hello, yesterday a white van drove slowly three times through rue de Tilff, it looked suspicious.",
  },
  forward: {
    title: "Anne, the coordinator, forwards it to the police with a single word",
    why: "Nothing goes to the police unless a person decides so: here Anne answers with a word, or by the letter's button.",
    text: "FORWARD",
  },
  answer: {
    title: "The police answer: to Jean and to his coordinator",
    why: "The inspector simply replies to the letter; the office knows whom this answer is for.",
    text: "Thank you for this information. A patrol will pass through the neighbourhood.",
  },
  notice: {
    title: "The police send a notice to the coordinators of Boncelles",
    why: "A police notice never goes to the members by itself: it waits for the coordinator.",
    subject: "[boncelles] Warning: distraction burglaries",
    text: "There were several distraction burglaries this week. Do not open the door without an appointment.",
  },
  publish: {
    title: "Anne publishes the notice to her members",
    why: "One word is enough; each member gets a letter of their own and sees nobody's address.",
    text: "PUBLISH",
  },
  draft: {
    title: "Anne writes a bulletin: first she sees what the members will get",
    why: "The office shows an exact preview and waits for a yes: nothing leaves by mistake.",
    subject: "Bulletin for December",
    text: "Hello everybody, the PLP meeting is on 3 December at 7.30 pm. Welcome!\n\nAnne",
  },
  bulletin: {
    title: "The bulletin leaves, a letter for each",
    why: "Anne confirms, and the office will tell her how many letters have left.",
    text: "PUBLISH",
  },
  leave: {
    title: "Jean moves house and leaves the PLP",
    why: "One leaves as one came, in one's own words: it is done at once, and nothing more is sent.",
    subject: "goodbye",
    text: "Hello, we are moving house, could you take me off the list? Thanks for everything.",
  },
};
