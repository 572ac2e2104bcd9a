import { describe, expect, test } from 'vitest';
import { createEngine } from '../src/engine.ts';
import { readCustomerByRules } from '../src/picture/customer/read-customer.ts';

const engine = createEngine({}, []);

/** The kind of failure that the rules alone read from a customer's turns. */
function lapseOf(...texts: string[]): string {
  return readCustomerByRules(texts.map((text, turn) => ({ turn, ...engine.readCustomer(text) }))).picture.lapse;
}

describe('the kind of failure', () => {
  test.each([
    ['billing', 'Pathetic company! You billed me twice for the same lesson.'],
    ['delay', 'Worst shop ever. My kettle is still not delivered after three weeks.'],
    ['defect', 'Terrible service, terrible app. It crashes when I print a label.'],
    ['staff', 'Worst store in town. Your cashier swore at my son.'],
  ])('is %s where that is told after a verdict on the whole', (lapse, text) => {
    expect(lapseOf(text)).toBe(lapse);
  });

  test('is quality where a verdict on the whole is all there is', () => {
    expect(lapseOf('Worst app ever. A waste of time.')).toBe('quality');
  });

  test('is the one that most sentences tell, not the first', () => {
    expect(
      lapseOf('The lift was out of order. The waiter was rude. He swore at us. The manager laughed at my wife.'),
    ).toBe('staff');
  });

  test('is the matter that nobody answers about, not the silence', () => {
    expect(lapseOf('You billed me twice for one pair of skis, and nobody replies to my mails.')).toBe('billing');
  });

  test('is quality for what breaks during a stay, and a defect elsewhere', () => {
    expect(lapseOf('The lamp in our hotel room was broken and the breakfast trolley did not work.')).toBe('quality');
    expect(lapseOf('The lamp that I bought was broken and the dimmer did not work.')).toBe('defect');
  });

  test('weighs rude people against a list of things during a stay', () => {
    expect(lapseOf('The reception staff was very rude. The hotel room was tiny. The buffet was cold.')).toBe('staff');
  });

  test('is a defect where a mail programme cannot sign in, and access elsewhere', () => {
    expect(lapseOf('I cannot log in to my inbox, and every folder is empty.')).toBe('defect');
    expect(lapseOf('I cannot log in to my savings account.')).toBe('access');
  });

  test.each([
    ['The photos in my trash folder come back. It is full of junk mail.', 'quality'],
    ['It took four weeks for the keys to come.', 'billing'],
    ['The line went out of the door.', 'outage'],
  ])('of “%s” is not %s', (text, lapse) => {
    expect(lapseOf(text)).not.toBe(lapse);
  });
});
