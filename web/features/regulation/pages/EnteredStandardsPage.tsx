import { listEnteredStandards } from '#contract/entered-standard'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { OpenPeriods } from '../entered-standard/OpenPeriods.tsx'
import { StandardList } from '../entered-standard/StandardList.tsx'

const defaults = { state: '', q: '' }

/** Standards that the administrator of the installation entered, and the days that still need one. */
export function EnteredStandardsPage() {
  const [{ state, q }, change] = useAddressState(defaults)
  const list = useAsk(listEnteredStandards)
  const because = list.data?.abilities.enter.because
  return (
    <Page
      title="Tiêu chuẩn do quản trị nhập"
      lead="Khi luật đổi mà phần mềm chưa có văn bản, quản trị bản cài đặt nhập chuẩn theo văn bản chính thức; nhập xong áp dụng cho mọi cơ quan."
      back={{ to: paths.lawCoverage(), label: 'Mức độ kiểm chứng' }}
      actions={
        because ? (
          <Button icon="add" look="primary" disabledReason={because}>
            Nhập tiêu chuẩn
          </Button>
        ) : (
          <LinkButton icon="add" look="primary" to={paths.newStandard()}>
            Nhập tiêu chuẩn
          </LinkButton>
        )
      }
    >
      <Answer of={list}>
        {({ standards, open, abilities }) => (
          <>
            <Section title="Đã nhập">
              <StandardList
                standards={standards}
                state={state}
                onState={(wanted) => change({ state: wanted })}
              />
            </Section>
            <Section title="Còn phải nhập">
              <OpenPeriods
                open={open}
                search={q}
                onSearch={(typed) => change({ q: typed })}
                because={abilities.enter.because}
              />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  )
}
