/** What the background tells the content scripts of a tab. */
export type TabNotice =
  /** The shortcut was pressed, or the popup's button: look at the box with the focus, and open the panel there. */
  | { readonly kind: 'open-panel' }
  /** The tab was switched on or off. */
  | { readonly kind: 'standing-changed' };
