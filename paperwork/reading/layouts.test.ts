import { describe, expect, it } from 'vitest'
import { readDeadline } from './deadline.ts'
import { LAYOUTS, PLANNED, paperOf } from './examples/plan-layouts.ts'
import { passageOf } from './passage.ts'
import { readPaper } from './read-paper.ts'
import type { Deadline } from './reading.ts'
import { splitUnits } from './units.ts'

// One invented plan in many layouts: however it is set out, the same work is read from it. A layout may print the first
// word small or the list of units within a sentence; nothing else may differ.

const when = ({ kind, date, from, to }: Deadline) => [kind, date ?? null, from ?? null, to ?? null].join(' ')
const same = (text: string) => text.toLowerCase().replaceAll('–', '-')
const units = (list: string) => splitUnits(passageOf(list, 0, list.length)).map(({ text }) => same(text))

const wanted = PLANNED.map(({ text, deadline, chair, coordinate }) => ({
  text: same(text),
  deadline: when(readDeadline(deadline, { year: 2031 })),
  chair: [same(chair)],
  coordinate: units(coordinate),
}))

function workIn(paper: string): typeof wanted {
  return readPaper(paper).tasks.map(({ text, deadline, chair, coordinate }) => ({
    text: same(text),
    deadline: when(deadline),
    chair: chair.map(same),
    coordinate: coordinate.map(same),
  }))
}

/** What typing, printing and scanning do to a paper without changing what it says. */
const CHANGES: Readonly<Record<string, (paper: string) => string>> = {
  'as written': (paper) => paper,
  'long dashes': (paper) => paper.replace(/ - /g, ' – '),
  'Windows line ends': (paper) => paper.replaceAll('\n', '\r\n'),
  'accents apart': (paper) => paper.normalize('NFD'),
  'empty lines between lines of a list': (paper) => paper.replace(/\n(?=- |\d\. )/g, '\n\n'),
  'letters for digits in days': (paper) =>
    paper.replace(/(?<=ngày )0(?=\d)/g, 'O').replace(/(?<=\/)1(?=\/)/g, 'l'),
  'numbers of headings that lost their dot': (paper) => paper.replace(/^(I{1,3})\. (?=\p{Lu}{2})/gmu, '$1 '),
  'emphasis around headings': (paper) => paper.replace(/^(I{1,2}\. .*)$/gm, '**$1**'),
}

/** Breaks what is longer than a line of print, as a page does. */
function broken(paper: string): string {
  return paper.replace(/^(?!.* {3}).{90,}$/gm, (line) => line.replace(/(.{1,85})(?: |$)/g, '$1\n').trimEnd())
}

/** What pages do to a paper of sentences. */
const PAGES: Readonly<Record<string, (paper: string) => string>> = {
  'lines broken at a width': broken,
  'a page number within a sentence': (paper) =>
    broken(paper).replace(/(kiểm tra[^\n]*)\n(?=[^\n-])/i, '$1\n\n2\n\n'),
  'a header within a sentence': (paper) =>
    broken(paper).replace(
      /(kiểm tra[^\n]*)\n(?=[^\n-])/i,
      '$1\n\nKế hoạch thi đua năm 2031        Trang 2\n\n',
    ),
}

describe('one plan set out in many ways', () => {
  for (const layout of Object.keys(LAYOUTS)) {
    it.each(Object.keys(CHANGES))(`is read alike: ${layout}, %s`, (change) => {
      expect(workIn(CHANGES[change]?.(paperOf(layout)) ?? '')).toEqual(wanted)
    })
  }

  for (const layout of [
    'labels on the same line',
    'who and when in brackets',
    'prose',
    'given to units',
    'duties unit by unit',
  ]) {
    it.each(Object.keys(PAGES))(`is read alike over lines and pages: ${layout}, %s`, (change) => {
      expect(workIn(PAGES[change]?.(paperOf(layout)) ?? '')).toEqual(wanted)
    })
  }

  it.each(Object.keys(LAYOUTS).filter((layout) => !/bar|cell/.test(layout)))(
    'is read alike under a heading in small letters: %s',
    (layout) => {
      expect(workIn(paperOf(layout, 'II. Nội dung, tiến độ thực hiện'))).toEqual(wanted)
    },
  )
})
