// JSON Schemas of what goes in and what comes out, made from the types so that they cannot drift.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

const source = 'packages/core/src/types.ts';

const schemas = [
  { type: 'Analysis', file: 'packages/core/schema/analysis.schema.json', title: 'Makegood analysis' },
  { type: 'Case', file: 'packages/core/schema/case.schema.json', title: 'Makegood case' },
];

export function schemaFiles(root) {
  return schemas.map(({ type, file, title }) => {
    const generator = createGenerator({
      path: join(root, source),
      tsconfig: join(root, 'packages/core/tsconfig.json'),
      type,
      topRef: false,
      // A case may carry fields of its own; an analysis holds these and no others.
      additionalProperties: type === 'Case',
      skipTypeCheck: true,
    });
    const schema = { title, ...generator.createSchema(type) };
    return { path: join(root, file), content: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
