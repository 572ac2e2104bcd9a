import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../src/content/session/draft-memory.ts';

const box = (): Element => new Window().document.createElement('textarea') as unknown as Element;
const message = { from: 'pasted', text: 'Still no lamp!' } as const;

describe('what the agent said about a draft', () => {
  it('is still known when the focus comes back to the box, and in no other box', () => {
    const [one, other] = [box(), box()];
    const address = () => 'https://desk.shop.example/tickets/1';
    memoryOf(one, address).give(message);
    memoryOf(one, address).dismissed.add('cold-tone 0');
    expect(memoryOf(one, address).given()).toBe(message);
    expect([...memoryOf(one, address).dismissed]).toEqual(['cold-tone 0']);
    expect(memoryOf(other, address).given()).toBeUndefined();
  });

  it('is another customer’s at another address', () => {
    let ticket = 1;
    const memory = memoryOf(box(), () => `https://desk.shop.example/tickets/${ticket}`);
    memory.give(message);
    ticket = 2;
    expect(memory.given()).toBeUndefined();
  });

  it('goes when the page’s own words are to be taken again', () => {
    const memory = memoryOf(box(), () => 'https://desk.shop.example/');
    memory.give(message);
    memory.give(undefined);
    expect(memory.given()).toBeUndefined();
  });
});
