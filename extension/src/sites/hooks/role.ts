import type { Role } from 'makegood';

const has = (message: Element, selector: string): boolean =>
  message.matches(selector) || message.querySelector(selector) !== null;

/** Tells the author's role by marks on the message or in it. With neither mark, or with both, nobody is known to have written it. */
export function roleBy(marks: Readonly<Record<Role, string>>): (message: Element) => Role | undefined {
  return (message) => {
    const [isCustomer, isAgent] = [has(message, marks.customer), has(message, marks.agent)];
    if (isCustomer === isAgent) return undefined;
    return isCustomer ? 'customer' : 'agent';
  };
}
