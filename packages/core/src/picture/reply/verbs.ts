const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that tell of effort, feeling, speech or being, and words behind a helping verb that are none: with them nothing is done yet. */
export const weakVerbs: ReadonlySet<string> = words(
  'look dig investigate check see review assist help try address handle work strive endeavour ensure improve escalate monitor ' +
    'consider explore examine evaluate assess discuss focus do make learn aim hope note continue get have be find understand ' +
    'know hear start begin use need want love like appreciate require await wait keep take resolve solve fix rectify remedy sort ' +
    'pass forward share relay convey welcome miss serve remain never not always no only more let say prefer suggest recommend ' +
    'advise request invite apologise regret thank treat value feel believe think agree accept admit expect trust wish wonder ' +
    'assure promise guarantee acknowledge recognise realise respect sympathise mean seem become go come stay live enjoy cherish ' +
    'aspire plan intend commit provide offer give support maintain meet reach exceed satisfy lose fail let hesitate mind ' +
    'able unable happy glad sure delighted here there it this that the your you a an our all any sorry aware ' +
    'speak talk ask bring figure gather proceed optimise enhance upgrade develop learn grow receive experience face suffer ' +
    'encounter respond reply revert contact follow inform update notify communicate reflect remember forget hold bear attempt ' +
    'troubleshoot analyse research collect study verify confirm process read log register record raise report highlight flag ' +
    'emphasise stress strengthen prioritise launch roll add put run stand operate run charge send tell show explain describe ' +
    'charg us me very being getting having doing going looking forward pleased honoured grateful thrilled proud ' +
    'identify pinpoint concern hear accord assum admire applaud afford manage refer decide decline reject refuse deny determine conclude ' +
    'infer presume bite sit reckon inquire enquire clarify attach cancel close observe compare notice benefit gain miss lack mislead disappoint upset',
);

/** Participles in "ed" behind "have" that tell of no remedy. */
export const perfectOnly: ReadonlySet<string> = words(
  'need indeed checked tried noted learned learnt caused happened failed asked used lived talked',
);

/** Participles that do not end in "ed" and tell of an act. */
export const irregularParticiples: ReadonlySet<string> = words(
  'overwritten rewritten undone redone withdrawn thrown torn cut built rebuilt laid relaid drawn dug hung swept shut set reset ' +
    'split bound rung woken ridden driven flown brought bought fetched wiped lit wound rerun retold repaid resold won',
);

/** Words between a helping verb and its verb. */
export const betweenVerbs: ReadonlySet<string> = words(
  'also now just then personally gladly certainly definitely immediately instead first still happily myself simply today ' +
    'quickly directly already all both soon shortly again promptly duly actually since recently manually tomorrow tonight ' +
    'fully therefore carefully of course at once in person ourselves even either',
);

/** Those who act for a company, as the last word of a subject. */
export const actors: ReadonlySet<string> = words(
  'engineer engineers technician technicians fitter fitters courier driver rider plumber electrician inspector planner manager ' +
    'supervisor colleague colleagues carpenter joiner installer adviser advisor handler officer nurse doctor clerk cook chef ' +
    'housekeeper porter warden caretaker surveyor crew mechanic roofer glazier locksmith cleaner gardener operator translator ' +
    'editor designer developer developers accountant cashier director owner steward',
);
