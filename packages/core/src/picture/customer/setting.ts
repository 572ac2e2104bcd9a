import type { Lapse } from '../../types.ts';
import { perView } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';

/** Where a complaint plays, when that says what kind of failure things are there. */
export interface Setting {
  /** Words of the setting. Those of one string name the same thing and count once. */
  things: readonly string[];
  /** Kinds that are another kind there. */
  becomes: Readonly<Partial<Record<Lapse, Lapse>>>;
  /** What plain complaints of a kind count for there. */
  share: Readonly<Partial<Record<Lapse, number>>>;
}

/** What breaks or is shut during a stay makes the stay poor. A guest lists things by the dozen; what people did weighs against them. */
const stay: Setting = {
  things: [
    'hotel hotels motel hostel resort resorts guesthouse lodge inn',
    'room rooms suite suites cabin cabins',
    'stay stayed stays staying guest guests',
    'bathroom bathrooms washroom washrooms toilet toilets shower showers',
    'bed beds bedding bedsheet bedsheets mattress pillow pillows linen sheets towel towels',
    'breakfast buffet dinner restaurant restaurants',
    'housekeeping reception receptionist lobby concierge',
    'pool spa balcony minibar',
  ],
  becomes: { defect: 'quality', outage: 'quality', access: 'quality' },
  share: { staff: 1.7 },
};

/** A mail programme that does not get at the mailbox is at fault, whoever keeps the mailbox. */
const mail: Setting = {
  things: [
    'inbox inboxes outbox mailbox mailboxes',
    'folder folders subfolder subfolders',
    'imap pop3 smtp oauth oauth2',
    'attachment attachments',
    'message messages email emails mail mails',
  ],
  becomes: { access: 'defect' },
  share: {},
};

const settings: readonly Setting[] = [stay, mail];

/** So many different things of a setting tell it. */
const enough = 2;

const thingOf: ReadonlyMap<string, { setting: Setting; thing: string }> = new Map(
  settings.flatMap((setting) =>
    setting.things.flatMap((thing) => thing.split(' ').map((word) => [word, { setting, thing }] as const)),
  ),
);

/** The things of each setting that one turn names: long conversations are asked again at every reply. */
const thingsIn = perView((view): ReadonlyMap<Setting, ReadonlySet<string>> => {
  const told = new Map<Setting, Set<string>>();
  for (const { norm } of view.reading.tokens) {
    const found = thingOf.get(norm);
    if (found === undefined) continue;
    const things = told.get(found.setting) ?? new Set();
    told.set(found.setting, things.add(found.thing));
  }
  return told;
});

/** The setting in which the customer complains, where it is one that matters. */
export function settingOf(turns: readonly CustomerTurn[]): Setting | undefined {
  return settings.find((setting) => {
    const things = new Set(turns.flatMap(({ view }) => [...(thingsIn(view).get(setting) ?? [])]));
    return things.size >= enough;
  });
}
