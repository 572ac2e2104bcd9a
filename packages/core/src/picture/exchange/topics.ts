/**
 * What a complaint and the answer to it may be about. Near words share a topic: whoever complains of traffic at night and is told
 * that the windows are soundproof is told about noise. A word may stand for two topics.
 */
const words = {
  room: 'room rooms suite suites cottage cottages villa bedroom accommodation window windows balcony bathroom bathrooms washroom toilet toilets furniture interiors decor',
  noise:
    'noise noises noisy loud quiet sound sounds soundproof soundproofed traffic glazed glazing sleep music honking',
  cleanliness:
    'clean cleaned cleaning cleanliness unclean dirty dirt dust dusty filthy hygiene hygienic unhygienic stain stains stained smell smells smelly stink stinking odour mould mouldy hair cockroach cockroaches insects rats mosquito mosquitoes flies housekeeping sanitised pest linen sheets bedsheets bedsheet towel towels pillow pillows',
  air: 'ac aircon conditioner conditioning heating heater heaters radiator geyser ventilation lift lifts elevator hot cold',
  bed: 'bed beds mattress mattresses bedding cot crib',
  food: 'food breakfast buffet lunch dinner meal meals dish dishes menu menus restaurant restaurants cuisine chef chefs kitchen tasteless coffee tea drinks portion portions ingredients snacks plates cutlery',
  staff:
    'staff staffs employees manager managers management receptionist reception waiter waiters waitress service hospitality driver drivers guard rude unfriendly impolite behaviour behave behaves attitude courteous polite crew',
  price:
    'price prices priced pricey pricing overpriced expensive costly cost costs rate rates tariff tariffs fare fares worth charge charges charged fee fees cheap cheaper surcharge',
  connection: 'wifi internet network signal broadband connectivity server servers',
  parking: 'parking garage valet',
  transfer: 'pickup shuttle transfer transfers taxi cab drop',
  place:
    'location located distance view views walk road beach property hotel resort building maintained maintenance renovated renovation old outdated modernisation',
  space: 'size small smaller spacious congested cramped tiny room rooms',
  pictures: 'photo photos picture pictures images photographs advertised advertisement website listing',
  leisure: 'pool gym spa sauna activities games garden',
  trust:
    'safe safety secure security unsafe fraud fraudulent scam scammer scammers fake cheat cheating cheaters cheated trust genuine illegal privacy private permission permissions hidden steal stealing',
  updates: 'update updates upgrade upgrades updating version',
  data: 'data information permission permissions ssn aadhaar aadhar pan contacts',
  paperwork: 'document documents verification kyc onboarding form forms proof identification registration',
  delivery:
    'delivery deliveries parcel parcels package packages packing packed courier shipping shipped shipment dispatch late delay delays delayed',
  support: 'support helpline response responses respond callback',
  score: 'score report cibil bureau',
  payment:
    'refund refunds refunded payment payments transaction transactions deducted debited balance bill bills billing invoice subscription loan interest',
  reward: 'reward rewards cashback points offer offers coupon coupons voucher vouchers bonus jackpot gems coins',
  quality: 'quality colour colours material fabric sizes battery stock',
} as const;

/** One thing that can be complained of. */
export type Topic = keyof typeof words;

const topicsOf = new Map<string, Topic[]>();
for (const [topic, list] of Object.entries(words) as [Topic, string][]) {
  for (const word of list.split(' ')) topicsOf.set(word, [...(topicsOf.get(word) ?? []), topic]);
}

const singular = (norm: string): string => (norm.endsWith('s') ? norm.slice(0, -1) : norm);

/** The topics that some words stand for. */
export function topicsIn(norms: Iterable<string>): Set<Topic> {
  const found = new Set<Topic>();
  for (const norm of norms) {
    for (const topic of topicsOf.get(norm) ?? topicsOf.get(singular(norm)) ?? []) found.add(topic);
  }
  return found;
}
