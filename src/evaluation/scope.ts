// Whom an evaluation is of.

/** The id of a partnership, or `all` for the whole office. */
export type Scope = string;
export const wholeOffice: Scope = "all";
