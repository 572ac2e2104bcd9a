import type { Emotion } from '../../types.ts';

/** What one kind of evidence is worth, and the emotions it speaks for. Below 0 it calms. */
export interface Weight {
  /** Evidence that only adds up to a limit; the others have none. */
  tier?: Tier;
  /** Points of the strongest passage of its kind. */
  points: number;
  /** Further passages of the kind count this much of it: proof adds up, but less each time. */
  more: number;
  emotions?: readonly Emotion[];
}

/**
 * `plain`: facts told in plain words; a long bug report is not an angry one.
 * `appraisal`: what the customer thinks of it; a list of drawbacks is disappointment, however long.
 */
export type Tier = 'plain' | 'appraisal';

/** What all evidence of a tier together may count. */
export const tierLimits: Readonly<Record<Tier, number>> = { plain: 1.4, appraisal: 2.4 };

/**
 * Weights by `lexicon:value:weight`, `lexicon:value` or mark. One point is a hardship in plain words; three are strong emotion.
 * The thresholds stand in `intensity.ts`.
 */
export const weights: Readonly<Record<string, Weight>> = {
  'feelings:anger:3': { points: 3, more: 0.4, emotions: ['anger'] },
  'feelings:anger:2': { points: 2, more: 0.4, emotions: ['anger', 'frustration'] },
  'feelings:anger:1': { points: 1.2, more: 0.4, emotions: ['anger', 'frustration'] },
  'feelings:frustration:2': { points: 1.6, more: 0.4, emotions: ['frustration', 'anger'] },
  'feelings:frustration:1': { points: 1.2, more: 0.4, emotions: ['frustration'] },
  'feelings:disappointment:2': { tier: 'appraisal', points: 1.6, more: 0.4, emotions: ['disappointment'] },
  'feelings:disappointment:1': { tier: 'appraisal', points: 1, more: 0.3, emotions: ['disappointment'] },
  'feelings-distress:worry:3': { points: 2.6, more: 0.4, emotions: ['worry'] },
  'feelings-distress:worry:1': { points: 1, more: 0.3, emotions: ['worry'] },
  'feelings-distress:sadness:3': { points: 3, more: 0.4, emotions: ['sadness'] },
  'feelings-distress:sadness:1': { points: 1, more: 0.3, emotions: ['sadness'] },
  'feelings-distress:confusion:1': { tier: 'plain', points: 0.8, more: 0.2, emotions: ['confusion'] },
  'verdicts:harsh': { tier: 'appraisal', points: 1.6, more: 0.4, emotions: ['anger', 'disappointment'] },
  'verdicts:poor': { tier: 'appraisal', points: 1.1, more: 0.25, emotions: ['disappointment'] },
  'verdicts:middling': { tier: 'appraisal', points: 0.7, more: 0.25, emotions: ['disappointment'] },
  'verdicts:qualified': { tier: 'appraisal', points: 0.5, more: 0.2, emotions: ['disappointment'] },
  'insults:profanity': { points: 3, more: 0.4, emotions: ['anger'] },
  'insults:insult': { points: 2.2, more: 0.4, emotions: ['anger'] },
  'insults:accusation': { points: 2, more: 0.4, emotions: ['anger'] },
  'threats:leaving:3': { points: 3, more: 0.3, emotions: ['anger', 'disappointment'] },
  'threats:leaving:2': { points: 2.2, more: 0.4, emotions: ['anger', 'frustration'] },
  'threats:law': { points: 2.8, more: 0.3, emotions: ['anger'] },
  'threats:publicity': { points: 2.2, more: 0.4, emotions: ['anger'] },
  'threats:ultimatum': { points: 2, more: 0.4, emotions: ['anger'] },
  'threats:warning': { points: 2.4, more: 0.4, emotions: ['anger', 'disappointment'] },
  'burden:repeated:2': { points: 2.2, more: 0.3, emotions: ['frustration', 'anger'] },
  'burden:repeated:1': { tier: 'plain', points: 1, more: 0.25, emotions: ['frustration'] },
  'burden:recurring:1': { tier: 'plain', points: 0.9, more: 0.2, emotions: ['frustration'] },
  'burden:waiting:1': { tier: 'plain', points: 0.9, more: 0.2, emotions: ['frustration'] },
  'burden:ignored:2': { points: 1.2, more: 0.4, emotions: ['frustration'] },
  'burden:passed-on:2': { points: 1.3, more: 0.4, emotions: ['frustration'] },
  'harm:ruined:2': { points: 3, more: 0.4, emotions: ['sadness', 'anger'] },
  'harm:missed:2': { points: 1.4, more: 0.4, emotions: ['frustration', 'worry'] },
  'harm:money:2': { points: 1.2, more: 0.4, emotions: ['worry', 'frustration'] },
  'harm:health:2': { points: 1.4, more: 0.4, emotions: ['worry'] },
  'harm:dependants:1': { points: 0.7, more: 0.4, emotions: ['worry'] },
  'harm:loss:1': { tier: 'plain', points: 1, more: 0.3, emotions: ['worry'] },
  'sarcasm:mock-praise:2': { points: 2.4, more: 0.4, emotions: ['anger', 'frustration'] },
  'sarcasm:reproach:2': { points: 1.5, more: 0.4, emotions: ['anger', 'frustration'] },
  'outrage:mistreated': { points: 2.2, more: 0.4, emotions: ['anger', 'sadness'] },
  'outrage:superior': { points: 2.2, more: 0.3, emotions: ['anger', 'frustration'] },
  'outrage:scorn': { points: 1.8, more: 0.4, emotions: ['anger'] },
  'outrage:dire': { points: 1.4, more: 0.4, emotions: ['worry', 'sadness'] },
  'outrage:no-end': { points: 1.3, more: 0.4, emotions: ['frustration', 'anger'] },
  'outrage:reproachful-question': { points: 1.2, more: 0.4, emotions: ['anger', 'frustration'] },
  'pleas:plea:1': { tier: 'plain', points: 0.7, more: 0.2, emotions: ['worry'] },
  'pleas:urgent:1': { points: 0.6, more: 0.2, emotions: ['worry'] },
  'pleas:demand:1': { tier: 'plain', points: 0.6, more: 0.2, emotions: ['frustration'] },
  'expectations:unmet': { tier: 'plain', points: 0.8, more: 0.2, emotions: ['disappointment'] },
  'expectations:broken': { tier: 'plain', points: 0.4, more: 0.2, emotions: ['disappointment'] },
  'troubles:broken': { tier: 'plain', points: 0.9, more: 0.15, emotions: ['frustration'] },
  'troubles:barred': { tier: 'plain', points: 0.9, more: 0.15, emotions: ['frustration'] },
  'troubles:missing': { tier: 'plain', points: 0.9, more: 0.15, emotions: ['frustration'] },
  'troubles:money': { tier: 'plain', points: 0.9, more: 0.15, emotions: ['frustration'] },
  'troubles:trouble': { tier: 'plain', points: 0.7, more: 0.15, emotions: ['frustration'] },
  'harm:kin:1': { points: 0.3, more: 0.3, emotions: ['worry'] },
  shouting: { points: 2.2, more: 0.4, emotions: ['anger'] },
  'shouted-word': { points: 0.7, more: 0.5, emotions: ['anger'] },
  heaped: { points: 1.4, more: 0.6, emotions: ['frustration'] },
  exclaimed: { points: 0.2, more: 0.7 },
  'angry-sign': { points: 2.4, more: 0.2, emotions: ['anger'] },
  'sad-sign': { points: 0.8, more: 0.3, emotions: ['sadness'] },
  'glad-sign': { points: -0.6, more: 0.5 },
  'composure:resolved': { points: -2, more: 0.2 },
  'composure:self-blame': { points: -1, more: 0.3 },
  'composure:easy': { points: -0.6, more: 0.3 },
  'composure:thanks': { points: -0.6, more: 0.2 },
  'composure:question': { points: -0.2, more: 0.2 },
  'composure:calm': { points: -0.9, more: 0.3 },
  'praise:warm': { points: -0.9, more: 0.5 },
  'praise:mild': { points: -0.3, more: 0.4 },
  'verdicts:condemning': { points: 3, more: 0.4, emotions: ['anger', 'disappointment'] },
  'harm:dependants:2': { points: 1.8, more: 0.3, emotions: ['sadness', 'worry'] },
  'sarcasm:maybe-mock:2': { points: 2, more: 0.3, emotions: ['anger', 'frustration'] },
};
