import type { Section } from '../section.ts';
import { gestures } from './gestures.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { promises } from './promises.ts';
import { reading } from './reading.ts';
import { register } from './register.ts';
import { repeats } from './repeats.ts';
import { rules } from './rules.ts';
import { scores } from './scores.ts';
import { strengths } from './strengths.ts';
import { survey } from './survey.ts';
import { timing } from './timing.ts';

/** The parts of the report, in the order in which it is read. */
export const sections: readonly Section[] = [
  overview,
  scores,
  rules,
  register,
  timing,
  promises,
  repeats,
  people,
  survey,
  gestures,
  reading,
  strengths,
  method,
];
