export { conversationsOf, type Conversations } from './aggregate/conversations.ts';
export { excerptRows, usualLimits, type ExcerptLimits } from './aggregate/excerpts.ts';
export type { Filter } from './aggregate/filter.ts';
export { readCatalogue, type Catalogue } from './aggregate/gesture-catalogue.ts';
export type { Gesture } from './aggregate/gestures.ts';
export { headlineOf, type Headline } from './aggregate/headline.ts';
export { registerOf, type Register } from './aggregate/register.ts';
export { ruleCounts, type RuleCount } from './aggregate/rules.ts';
export type { Survey } from './aggregate/survey.ts';
export { viewOf, type View } from './aggregate/view.ts';
export { compare, type Comparison, type MeasureChange } from './compare/compare.ts';
export type { Side } from './compare/pairs.ts';
export { createDatasetBuilder, datasetOf, type DatasetBuilder } from './data/builder.ts';
export type { Dataset, Selection } from './data/dataset.ts';
export { encodeColumns, headOf } from './data/encode.ts';
export { causes, lapses, type Cause } from './data/vocabulary.ts';
export type { PageAssets } from './page/assets.ts';
export { reportPage, type ReportPage } from './page/report-page.ts';
export { createNameMask } from './privacy/names.ts';
export { detectors, redactLabel, redactText, type Detector } from './privacy/redact/index.ts';
export { measuredCases, qualityOf, type RuleQuality } from './quality.ts';
export type { BrokenPromise, Excerpt, ReportData, RuleNote } from './report-data.ts';
export type { ResultRow, RowFinding, RowPromise, RowText } from './row.ts';
export { agreementOf, type Agreement, type Confusion } from './statistics/agreement.ts';
export type { Estimate } from './statistics/interval.ts';
export { newcombe, wilson } from './statistics/proportion.ts';
export { reviewPage, type ReviewData } from './page/review-page.ts';
export { answerIn, labelledCase, type LabelledCase } from './review/labelled-case.ts';
export {
  agreementByRule,
  checkAnswer,
  rulesOf,
  type ReviewAnswer,
  type ReviewItem,
  type RuleAgreement,
} from './review/review.ts';
