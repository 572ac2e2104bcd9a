/** What an element is made with: attributes, listeners and data. `false` and `undefined` leave an attribute out. */
export interface ElementOptions {
  readonly class?: string;
  /** Names the element across renderings, so that the focus finds it again. */
  readonly key?: string;
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

type Child = Node | string | undefined;

/** Makes an element. Text is set as text, never as markup: it may be a customer's. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.key !== undefined) made.dataset['key'] = options.key;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  for (const [name, listener] of Object.entries(options.on ?? {})) made.addEventListener(name, listener);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that says what it does. */
export function button(label: string, press: () => void, options: ElementOptions = {}): HTMLButtonElement {
  return element(
    'button',
    { ...options, attributes: { type: 'button', ...options.attributes }, on: { click: press, ...options.on } },
    label,
  );
}
