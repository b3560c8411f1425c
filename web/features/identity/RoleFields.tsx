import { Checkbox, Select } from '@mantine/core'
import { role, roleLabels } from '#contract/role'
import type { FormOf } from '../../app/use-server-form.ts'
import classes from './Form.module.css'

const meanings: Readonly<Record<keyof typeof roleLabels, string>> = {
  officer: 'Soạn, rà soát kế hoạch, sửa tổ chức và nhân sự',
  leadership: 'Xem toàn cơ quan',
  unitHead: 'Báo việc của đơn vị mình',
  staff: 'Xem và báo việc của mình',
  administrator: 'Thành viên, nhật ký, thư đã gửi',
}

interface RoleFieldsProps {
  readonly form: FormOf<{ roles: string[]; personId: string | null }>
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** What a member is, and which person of the agency. */
export function RoleFields({ form, people }: RoleFieldsProps) {
  return (
    <>
      <Checkbox.Group label="Vai trò" withAsterisk {...form.getInputProps('roles')}>
        <div className={classes.choices}>
          {role.options.map((value) => (
            <Checkbox key={value} value={value} label={roleLabels[value]} description={meanings[value]} />
          ))}
        </div>
      </Checkbox.Group>
      <Select
        label="Là ai trong danh sách nhân sự"
        description="Để “Việc của tôi” hiện đúng việc của người này; thêm người ở trang Nhân sự"
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        nothingFoundMessage="Không có ai tên như vậy chưa có tài khoản"
        clearButtonProps={{ 'aria-label': 'Bỏ chọn người' }}
        {...form.getInputProps('personId')}
      />
    </>
  )
}
