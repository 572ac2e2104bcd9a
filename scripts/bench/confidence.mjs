// What the confidence of a finding is worth: of the findings that are shown as warnings, and of those that are marked in the text, how many
// a labeller agrees with.
import { fromRoot } from '../lib/workspace.mjs';
import { warnings } from './measure.mjs';

const { levels } = await import(fromRoot('packages', 'core', 'dist', 'findings', 'levels.js'));

/** Over all sets but the fixtures, which the models were trained with: for each rule its levels and the counts. */
export function confidenceFigures(sets, check) {
  const outside = sets.filter(({ unread }) => unread !== undefined);
  if (outside.length === 0) return [];
  const count = () => ({ right: 0, of: 0 });
  const rows = new Map(warnings.map((id) => [id, { warned: count(), inline: count(), unread: count() }]));
  const add = (tally, right) => {
    tally.of++;
    if (right) tally.right++;
  };
  for (const { cases, unread } of outside) {
    for (const each of cases) {
      for (const id of warnings) {
        const found = check(each.input).findings.filter(({ ruleId, severity }) => ruleId === id && severity !== 'hint');
        if (found.length === 0) continue;
        const right = each.labels.warnings.includes(id);
        const row = rows.get(id);
        add(row.warned, right);
        if (!found.some(({ inline }) => inline)) continue;
        add(row.inline, right);
        if (unread.includes(each)) add(row.unread, right);
      }
    }
  }
  return [...rows].map(([id, row]) => ({ id, from: levels[id], ...row }));
}
