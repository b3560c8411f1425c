import { disciplineFormLabels, grounds, holdReasonLabels, leaveKindLabels } from '#contract/judging'
import { FactChoice, FactDay, FactYesNo } from './FactControls.tsx'
import { FactList } from './FactList.tsx'
import { useFact, useTrial } from './trial-context.ts'

export const groundLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(grounds).map(([ground, { label }]) => [ground, label]),
)

/** What happened to the subject, beside its years: awards, discipline, what is being examined, absences. */
export function FactLists() {
  const { facts, awards } = useTrial()
  const names = Object.fromEntries(awards.map(({ code, name }) => [code, name]))
  const isIndividual = facts.subject === 'individual'
  return (
    <>
      <FactList
        path="awards"
        title="Đã được khen thưởng"
        one="lần khen thưởng"
        mayBeUnknown
        fields={(path) => (
          <>
            <FactChoice
              path={`${path}.award`}
              label="Danh hiệu, hình thức"
              choices={names}
              unknown="Hãy chọn"
            />
            <FactDay path={`${path}.decidedOn`} label="Ngày quyết định" />
            <FactDay path={`${path}.periodUntil`} label="Thành tích tính đến ngày (nếu quyết định ghi)" />
            <FactChoice
              path={`${path}.ground`}
              label="Loại hình"
              choices={groundLabels}
              unknown="Không ghi (tính là công trạng)"
            />
          </>
        )}
      />
      <FactList
        path="discipline"
        title="Kỷ luật"
        one="hình thức kỷ luật"
        mayBeUnknown
        fields={(path) => (
          <>
            <FactChoice
              path={`${path}.form`}
              label="Hình thức"
              choices={disciplineFormLabels}
              unknown="Hãy chọn"
            />
            <FactDay path={`${path}.from`} label="Từ ngày" />
            <FactDay path={`${path}.until`} label="Hết hiệu lực ngày (để trống khi còn)" />
          </>
        )}
      />
      <FactList
        path="holds"
        title="Đang xem xét, thanh tra, điều tra, khiếu nại, tố cáo"
        one="việc"
        mayBeUnknown
        fields={(path) => (
          <>
            <FactChoice path={`${path}.reason`} label="Việc" choices={holdReasonLabels} unknown="Hãy chọn" />
            <FactDay path={`${path}.from`} label="Từ ngày" />
            <FactDay path={`${path}.until`} label="Kết thúc ngày (để trống khi còn)" />
          </>
        )}
      />
      {isIndividual && <Absences />}
    </>
  )
}

/** Of these a record holds only what happened: silence is none. */
function Absences() {
  return (
    <>
      <FactList
        path="leaves"
        title="Nghỉ, đào tạo"
        one="lần nghỉ"
        mayBeUnknown={false}
        fields={(path) => <LeaveFields path={path} />}
      />
      <FactList
        path="transfers"
        title="Chuyển công tác"
        one="lần chuyển"
        mayBeUnknown={false}
        fields={(path) => (
          <>
            <FactDay path={`${path}.on`} label="Ngày chuyển đến" />
            <FactYesNo path={`${path}.oldUnitAgrees`} label="Đơn vị cũ có ý kiến đồng ý" />
          </>
        )}
      />
      <FactList
        path="secondments"
        title="Biệt phái, điều động có thời hạn"
        one="lần biệt phái"
        mayBeUnknown={false}
        fields={(path) => (
          <>
            <FactDay path={`${path}.from`} label="Từ ngày" />
            <FactDay path={`${path}.until`} label="Đến ngày (để trống khi còn)" />
            <FactYesNo path={`${path}.receivingUnitAgrees`} label="Đơn vị tiếp nhận có ý kiến đồng ý" />
          </>
        )}
      />
    </>
  )
}

function LeaveFields({ path }: { readonly path: string }) {
  const kind = useFact(`${path}.kind`).value
  return (
    <>
      <FactChoice path={`${path}.kind`} label="Lý do" choices={leaveKindLabels} unknown="Hãy chọn" />
      <FactDay path={`${path}.from`} label="Từ ngày" />
      <FactDay path={`${path}.until`} label="Đến hết ngày" />
      {kind === 'training' && (
        <>
          <FactYesNo path={`${path}.resultGood`} label="Kết quả từ loại khá trở lên" />
          <FactYesNo path={`${path}.rulesKept`} label="Chấp hành quy định nơi đào tạo" />
        </>
      )}
    </>
  )
}
