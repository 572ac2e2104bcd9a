import type { CustomerTurn } from './customer-turn.ts';

/** What a guest writes of. A word may stand for another of them, so that “room, rooms” are one. */
const ofStay: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'hotel hotels motel hostel resort resorts guesthouse lodge inn',
    'room rooms suite suites cabin cabins',
    'stay stayed stays staying guest guests',
    'bathroom bathrooms washroom washrooms toilet toilets shower showers',
    'bed beds bedding bedsheet bedsheets mattress pillow pillows linen sheets towel towels',
    'breakfast buffet dinner restaurant restaurants',
    'housekeeping reception receptionist lobby concierge',
    'pool spa balcony minibar',
  ].flatMap((words) => words.split(' ').map((word, _, all) => [word, all[0] as string])),
);

/** So many different things of a stay make it the subject. */
const enough = 2;

/** Whether the customer tells of a stay: rooms, beds, breakfast, reception. */
export function tellsOfStay(turns: readonly CustomerTurn[]): boolean {
  const told = new Set<string>();
  for (const { view } of turns) {
    for (const { norm } of view.reading.tokens) {
      const thing = Object.hasOwn(ofStay, norm) ? ofStay[norm] : undefined;
      if (thing !== undefined) told.add(thing);
    }
  }
  return told.size >= enough;
}
