/** For a product that has internal notes, in a box that nothing known tells from the box of a reply. */
export const cannotTell = (): undefined => undefined;
