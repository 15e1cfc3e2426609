// SPDX-License-Identifier: EUPL-1.2
// Compiles every JSON Schema and every component with ajv in strict mode, and lets both judge the documents that the tests judged.
// Usage: node ajv.mjs <folder with schemas/ and openapi/> <file with what the tests said, a document a line>
import { createReadStream, readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const [folder, judged] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

const ajv = new Ajv({ strict: true });
const schemas = new Map(
  readdirSync(`${folder}/schemas`).map((file) => [file.replace(/\.json$/, ''), ajv.compile(read(`schemas/${file}`))]),
);

// Which word stands for which variant helps who makes a client; to judge a document it adds nothing.
const ajv2020 = new Ajv2020({ strict: true }).addVocabulary(['discriminator']);
const components = read('openapi/components.json').components.schemas;
ajv2020.addSchema({ $id: 'urn:werkrelatie:openapi', $defs: JSON.parse(JSON.stringify(components).replaceAll('#/components/schemas/', '#/$defs/')) });
const component = (name) => ajv2020.getSchema(`urn:werkrelatie:openapi#/$defs/${name}`);
Object.keys(components).forEach(component);

const counts = new Map([...schemas.keys()].map((kind) => [kind, { accepted: 0, refused: 0 }]));
let wrong = 0;
for await (const line of createInterface({ input: createReadStream(judged) })) {
  const { kind, accepted, document } = JSON.parse(line);
  counts.get(kind)[accepted ? 'accepted' : 'refused']++;
  for (const validate of [schemas.get(kind), component(kind), component('document')]) {
    if (validate(document) !== accepted) {
      wrong++;
      console.error(`${kind}: the tests say ${accepted}, ajv does not: ${JSON.stringify(validate.errors?.at(-1)?.schemaPath)}`);
    }
  }
}
console.table(Object.fromEntries(counts));
const unjudged = [...counts].filter(([, { accepted }]) => accepted === 0).map(([kind]) => kind);
if (unjudged.length > 0) {
  console.error(`no document was accepted of: ${unjudged.join(', ')}`);
}
process.exitCode = wrong > 0 || unjudged.length > 0 ? 1 : 0;
