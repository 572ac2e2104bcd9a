// The acts of the engine, as the training scripts name them.
import { fromRoot } from '../lib/workspace.mjs';

export const { acts } = await import(fromRoot('packages', 'core', 'dist', 'learned', 'acts', 'act.js'));
