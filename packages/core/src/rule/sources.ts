type SourceId =
  | 'serviceRecovery'
  | 'apologyElements'
  | 'apologyDelivery'
  | 'ombudsman'
  | 'listening'
  | 'fairness'
  | 'effort'
  | 'waiting'
  | 'excuses'
  | 'channelRichness'
  | 'buyIn'
  | 'prevention'
  | 'compensation'
  | 'words';

/** What the rules rest on, written once so that every page cites it alike. */
export const sources: Readonly<Record<SourceId, string>> = {
  serviceRecovery:
    'Service-recovery practice: reassure and own first, validate, tell the plan and its time, follow up.',
  apologyElements:
    'Lewicki, Polin & Lount (2016), An exploration of the structure of effective apologies: responsibility and repair weigh most.',
  apologyDelivery:
    'Roschk & Kaiser (2013), The nature of an apology: empathy and timing matter more than the mere words.',
  ombudsman:
    'Ombudsman guidance (Commonwealth, NSW, Scotland): a real apology names the act and is neither conditional nor general.',
  listening:
    'Herhausen et al. (2023): with upset customers, active listening and empathy in text raise gratitude even before anything is fixed.',
  fairness:
    'Orsingher, Valentini & de Angelis (2010), meta-analysis of complaint handling: outcome and personal treatment decide satisfaction.',
  effort: 'Five9/Harris survey: having to explain again enrages 40 % of adults.',
  waiting: 'Hogreve, Bilstein & Mandl (2017): waiting is tolerated when it is bounded and its end is told.',
  excuses:
    'Shaw, Wild & Colquitt (2003): excuses that justify ("we had to") work worse than explanations that own the cause.',
  channelRichness: 'Kruger et al. (2005): writers overestimate how well tone carries in e-mail.',
  buyIn: 'Dong, Evans & Zou (2008): customers who take part in the recovery are more satisfied with it.',
  prevention: 'Van Vaerenbergh et al. (2012): telling what was changed raises satisfaction and word of mouth.',
  compensation: 'Gelbrich & Roschk (2011): compensation and favourable treatment add to an apology.',
  words: 'Packard & Berger (2021): concrete, personal language raises satisfaction.',
};
