import { Menu } from '@mantine/core'
import { useState } from 'react'
import { Button } from '#ui/button/Button'
import { Icon } from '#ui/icon/Icon'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { blankFacts } from './blank-facts.ts'
import { copyText, FactsDialog } from './FactsDialog.tsx'
import type { FactsDraft } from './facts-draft.ts'
import { hashOf } from './facts-in-link.ts'
import { trialPresets } from './trial-presets.ts'

interface TrialToolsProps {
  readonly facts: FactsDraft
  readonly today: string
  readonly onFacts: (facts: FactsDraft, award?: string) => void
}

/** Quick starts, the facts as text or in a link, and a fresh start. */
export function TrialTools({ facts, today, onFacts }: TrialToolsProps) {
  const [isText, setText] = useState(false)
  const clear = () => {
    onFacts(blankFacts(today))
    showToast({ kind: 'info', message: 'Đã xóa hết dữ kiện.', undo: () => onFacts(facts) })
  }
  return (
    <>
      <Menu position="bottom-start" withArrow>
        <Menu.Target>
          <Button icon="list">Điền mẫu</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {trialPresets.map(({ label, award, facts: own }) => (
            <Menu.Item key={label} leftSection={<Icon name="person" />} onClick={() => onFacts(own, award)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button icon="copy" onClick={() => setText(true)}>
        JSON
      </Button>
      <Button icon="arrow" onClick={() => void copyText(linkOf(facts))}>
        Chép liên kết
      </Button>
      <Button icon="trash" look="quiet" onClick={clear}>
        Xóa hết
      </Button>
      <FactsDialog opened={isText} facts={facts} onClose={() => setText(false)} onFacts={onFacts} />
    </>
  )
}

function linkOf(facts: FactsDraft): string {
  const { origin, pathname, search } = window.location
  return `${origin}${pathname}${search}#${hashOf(facts)}`
}
