import type { Estimate, RuleAgreement } from '@makegood/report';
import type { Paint } from '../terminal/paint.ts';

const nameWidth = 24;

/** How the engine agrees with the person, rule by rule. */
export function agreementText(rows: readonly RuleAgreement[], answered: number, paint: Paint): string {
  if (rows.length === 0) return `${answered} replies answered; no rule was found or missed.\n`;
  const head = `${'rule'.padEnd(nameWidth)}${['right', 'wrong', 'missed'].map((word) => word.padStart(8)).join('')}   precision          recall             kappa`;
  const lines = rows.map(({ rule, truePositives, falsePositives, falseNegatives, precision, recall, kappa }) => {
    const counts = [truePositives, falsePositives, falseNegatives].map((count) => String(count).padStart(8)).join('');
    const agreed = Number.isNaN(kappa) ? '–' : kappa.toFixed(2);
    return `${rule.padEnd(nameWidth)}${counts}   ${shareText(precision)}${shareText(recall)}${agreed}`;
  });
  return `${[`${answered} replies answered.`, '', paint('bold', head), ...lines].join('\n')}\n`;
}

function shareText({ value, low, high }: Estimate): string {
  const text = Number.isNaN(value) ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  return text.padEnd(19);
}
