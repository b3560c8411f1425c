import { writeFile } from 'node:fs/promises'
import { allEndpoints } from './endpoints.ts'
import { describeContract } from './openapi.ts'

// `npm run api:gen`: writes the contract down for reviewers and for programs that are not our web.
const text = JSON.stringify(describeContract(await allEndpoints()), null, 2)
await writeFile(new URL('./openapi.json', import.meta.url), `${text}\n`)
