import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { annualPlan } from '#fixtures/papers/annual-plan'
import { writeText } from '#fixtures/papers/write-text'
import { readIncoming } from '#modules/document'
import { extractText } from '#paperwork/formats/extract-text'
import { checkLayout } from '#paperwork/writing/check-layout'
import type { Operation } from '#platform/operation'
import { fileOf, member, openInventedAgency } from '../../testing/invented-plan.ts'
import { createTestDatabase } from '../../testing/test-database.ts'
import { commitDraft, importPaper, resolveParty, showDraft } from './index.ts'
import {
  keepTemplate,
  removeTemplate,
  sampleOfAgency,
  showTemplate,
  soundTemplate,
} from './operations/paper-template.ts'
import { fillPlan, planToFill } from './operations/print-plan.ts'
import { tasksOfPlan } from './store/task-list.ts'

const { act } = await createTestDatabase()
const [agencyId, otherId] = [randomUUID(), randomUUID()]
const officer = member(agencyId, 'officer')
const run = <T>(work: (operation: Operation) => Promise<T>) => act(officer, work)
let planId = ''

beforeAll(async () => {
  await act(agencyId, (operation) => openInventedAgency(operation, 'IN-1'))
  await act(otherId, (operation) => openInventedAgency(operation, 'IN-2'))
  const incoming = await readIncoming(officer, fileOf(writeText(annualPlan(2026)).toString()))
  const { draftId } = await run((operation) => importPaper(operation, incoming))
  const { draft } = await run((operation) => showDraft(operation, draftId))
  for (const { printed } of draft.unknownParties)
    await run((operation) => resolveParty(operation, { draftId, printed, as: { kind: 'outside' } }))
  planId = (await run((operation) => commitDraft(operation, draftId))).planId
})

describe('the template of an agency', () => {
  it('begins as a sample under its letterhead, is kept, and every task is printed into it', async () => {
    const { content } = await run(sampleOfAgency)
    const { leftOut } = await soundTemplate(content)
    const { template } = await run((operation) =>
      keepTemplate(operation, { fileName: 'mau-cua-ban.docx', bytes: content, leftOut }),
    )
    expect(template).toMatchObject({ fileName: 'mau-cua-ban.docx', byteSize: content.length })

    const { bytes } = await fillPlan(await run((operation) => planToFill(operation, planId)))
    expect(checkLayout(bytes)).toEqual([])
    const read = await extractText(bytes, 'ke-hoach.docx')
    const text = 'text' in read ? read.text.replace(/\s+/g, ' ').toLowerCase() : ''
    const titles = (await run(({ tx }) => tasksOfPlan(tx, planId))).map(({ title }) => title.toLowerCase())
    expect(titles.filter((title) => !text.includes(title.replace(/\s+/g, ' ')))).toEqual([])
  })

  it('is the agency’s alone, and the officer’s to change', async () => {
    const other = member(otherId, 'officer')
    expect((await act(other, showTemplate)).template).toBeNull()
    await expect(act(other, (operation) => planToFill(operation, planId))).rejects.toThrow(
      /chưa có mẫu riêng/,
    )
    const bytes = new Uint8Array([1])
    await expect(
      act(member(agencyId, 'unitHead'), (operation) =>
        keepTemplate(operation, { fileName: 'x.docx', bytes, leftOut: [] }),
      ),
    ).rejects.toThrow(/cán bộ thi đua/)
  })

  it('that cannot be filled is refused, and the one before stays', async () => {
    await expect(soundTemplate(new TextEncoder().encode('không phải Word'))).rejects.toThrow(/\.docx/)
    await expect(soundTemplate(new Uint8Array(3 * 1024 * 1024))).rejects.toThrow(/2 MB/)
    expect((await run(showTemplate)).template).not.toBeNull()
  })

  it('is taken out', async () => {
    expect((await run(removeTemplate)).template).toBeNull()
    await expect(run((operation) => planToFill(operation, planId))).rejects.toThrow(/chưa có mẫu riêng/)
  })
})
