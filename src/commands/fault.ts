// A fault that a command tells in one plain sentence, with its mend; anything else is a bug of ours.

export class CommandFault extends Error {}

/** What was asked for cannot be, as it was called: wrong usage. */
export class UsageFault extends CommandFault {}

/** Whoever was asked has stopped it; nothing has changed. */
export class Cancelled extends CommandFault {}
