// A fault that a command tells in one plain sentence, with its mend; anything else is a bug of ours.

export class CommandFault extends Error {}
