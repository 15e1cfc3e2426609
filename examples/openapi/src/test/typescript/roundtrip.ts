// SPDX-License-Identifier: EUPL-1.2
// Reads werkrelaties, one a line, with the generated client and keeps each at the host, in dossier 0, 1 and so on.
// Usage: node roundtrip.js <address of the host>
import { createInterface } from 'node:readline';
import { Configuration, DossiersApi, WerkrelatieFromJSON, type Bagage } from '../../../target/typescript/client/index.js';

const api = new DossiersApi(new Configuration({ basePath: process.argv[2] }));

/** The word that tells the variants apart, and what only one of them can be; the compiler knows which is which. */
function told(bagage: Bagage): string {
  return bagage.vorm === 'systeemkritiek' ? `${bagage.vorm} ${bagage.zichtbaarheid}` : bagage.vorm;
}

let nummer = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const werkrelatie = WerkrelatieFromJSON(JSON.parse(line));
  const dossier = await api.keep({ nummer: `${nummer++}`, werkrelatie });
  const sent = (werkrelatie.bagage ?? []).map(told);
  const kept = (dossier.werkrelatie?.bagage ?? []).map(told);
  if (JSON.stringify(sent) !== JSON.stringify(kept)) {
    throw new Error(`dossier ${dossier.nummer} came back with other bagage`);
  }
}
console.log(`${nummer} werkrelaties`);
