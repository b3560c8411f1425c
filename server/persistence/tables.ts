// Generated from the migrated database by `npm run db:schema`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Every table the application may use, as PostgreSQL describes it. Days are text, instants are dates. */
export interface Tables {
  'auth.account': {
    id: Generated<string>
    name: string
    email: string
    email_verified: Generated<boolean>
    image: string | null
    user_name: string
    has_second_factor: Generated<boolean>
    home_agency_id: string
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  'auth.credential': {
    id: Generated<string>
    account_id: string
    provider_id: string
    provider_account_id: string
    password: string | null
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: Date | null
    refresh_token_expires_at: Date | null
    scope: string | null
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  'auth.second_factor': {
    id: Generated<string>
    account_id: string
    secret: string
    backup_codes: string
    verified: Generated<boolean>
    failed_verification_count: Generated<number>
    locked_until: Date | null
  }
  'auth.session': {
    id: Generated<string>
    account_id: string
    token: string
    active_agency_id: string | null
    expires_at: Date
    last_seen_at: Generated<Date>
    ip_address: string | null
    user_agent: string | null
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  'auth.sign_in_attempt': {
    subject: string
    failures: number
    last_at: Date
  }
  'auth.verification': {
    id: Generated<string>
    identifier: string
    value: string
    expires_at: Date
    created_at: Generated<Date>
    updated_at: Generated<Date>
  }
  agency: {
    id: Generated<string>
    tenant_id: string
    code: string
    created_at: Generated<Date>
  }
  agency_alias: {
    id: Generated<string>
    tenant_id: string
    alias: string
    search_key: string
  }
  agency_header: {
    id: Generated<string>
    tenant_id: string
    name: string
    short_name: Generated<string>
    superior_name: Generated<string>
    symbol: string
    place: string
    head_position: Generated<string>
    head_name: Generated<string>
    valid_from: string
    valid_until: string | null
    version: Generated<number>
  }
  arrival: {
    id: Generated<string>
    tenant_id: string
    ordinal: GeneratedAlways<number>
    file_name: string
    byte_size: number
    sha256: string
    state: Generated<string>
    sentence: string | null
    paper_id: string | null
    already_kept: Generated<boolean>
    arrived_at: Date
    sent_by: string
    sent_by_name: string
    closed_at: Date | null
  }
  arrival_file: {
    id: Generated<string>
    tenant_id: string
    arrival_id: string
    content: Buffer
  }
  audit_entry: {
    id: GeneratedAlways<number>
    tenant_id: string
    position: number | null
    happened_at: Date
    transaction_id: string
    account_id: string | null
    actor_name: string
    action: string
    table_name: string
    row_id: string
    before: ColumnType<unknown, string | null | undefined, string | null>
    after: ColumnType<unknown, string | null | undefined, string | null>
    previous_hash: string | null
    hash: string | null
  }
  audit_head: {
    tenant_id: string
    position: number
    hash: string
  }
  best_practice: {
    id: Generated<string>
    tenant_id: string
    movement_id: string | null
    unit_id: string
    title: string
    body: string
    authors: Generated<string>
    state: string
    proposed_at: Date
    proposed_by: string | null
    proposed_by_name: string
    settled_by_name: string | null
    search_key: string
    version: Generated<number>
  }
  bloc: {
    id: Generated<string>
    tenant_id: string
    name: string
    kind: string
    level: string
    since_year: number | null
    until_year: number | null
    search_key: string
    version: Generated<number>
  }
  bloc_alias: {
    id: Generated<string>
    tenant_id: string
    bloc_id: string
    alias: string
    search_key: string
  }
  bloc_part: {
    id: Generated<string>
    tenant_id: string
    bloc_id: string
    year: number
    part: string
  }
  calendar_feed: {
    id: Generated<string>
    tenant_id: string
    membership_id: string
    unit_id: string | null
    token_digest: string
    made_at: Date
  }
  confirmation: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    unit_id: string
    answer: string | null
    because: string | null
    answered_at: Date
    answered_by_name: string
  }
  delegation: {
    id: Generated<string>
    tenant_id: string
    unit_id: string
    person_id: string
    task_id: string | null
    valid_from: string
    valid_until: string
    note: Generated<string>
    head_name: string
    given_at: Date
    given_by_name: string
    revoked_at: Date | null
    version: Generated<number>
    head_person_id: string | null
  }
  draft_change: {
    id: Generated<string>
    tenant_id: string
    draft_id: string
    position: number
    sentence: string
    before: ColumnType<unknown, string, string>
    undone: Generated<boolean>
  }
  draft_row: {
    id: Generated<string>
    tenant_id: string
    draft_id: string
    ordinal: number
    class: string
    text: string
    span_start: number | null
    span_end: number | null
    section: Generated<string[]>
    quarters: Generated<string[]>
    place: string | null
    deadline: ColumnType<unknown, string, string>
    parties: ColumnType<unknown, string | undefined, string>
    state: string
    origin: string
    read_as: ColumnType<unknown, string | undefined, string>
    task_before: ColumnType<unknown, string | null | undefined, string | null>
    difference: Generated<string>
    task_id: string | null
    version: Generated<number>
  }
  draft_row_source: {
    id: Generated<string>
    tenant_id: string
    draft_id: string
    row_id: string
    from_task_id: string
    sentence: string
  }
  entered_standard: {
    id: Generated<string>
    tenant_id: string
    kind: string
    award: string | null
    subject: string | null
    condition: string | null
    valid_from: string
    valid_until: string | null
    confirms_last: boolean
    requirement: ColumnType<unknown, string, string>
    source: string
    article: number
    clause: number | null
    point: string | null
    file_id: string | null
    note: Generated<string>
    state: Generated<string>
    because: string | null
    entered_at: Date
    entered_by_name: string
    governed_at: Date | null
    governed_by_name: string | null
    version: Generated<number>
  }
  evidence: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    file_name: string
    format: string
    byte_size: number
    sha256: string
    attached_at: Date
    attached_by: string | null
    attached_by_name: string
    removed_at: Date | null
    position: GeneratedAlways<number>
  }
  evidence_content: {
    id: Generated<string>
    tenant_id: string
    evidence_id: string
    content: Buffer
  }
  fact_sheet: {
    id: Generated<string>
    tenant_id: string
    name: string
    subjects: number
    years: number[]
    content: Buffer
    kept_at: Date
    kept_by_name: string
    version: Generated<number>
  }
  granted_award: {
    id: Generated<string>
    tenant_id: string
    award: string | null
    award_label: string
    subject: string
    name: string
    position: string | null
    unit: string | null
    year: number | null
    match: string
    person_id: string | null
    unit_id: string | null
    decision_number: string | null
    decided_on: string
    decided_by: string | null
    paper_id: string | null
    ordinal: Generated<number>
    search_key: string
    recorded_at: Date
    recorded_by_name: string
  }
  inspection: {
    id: Generated<string>
    tenant_id: string
    year: number
    title: string
    basis: Generated<string>
    starts_on: string
    ends_on: string
    checklist: Generated<string[]>
    state: string
    summary: Generated<string>
    submitted_on: string | null
    submitted_by_name: string | null
    number: string | null
    concluded_on: string | null
    concluded_by_name: string | null
    created_at: Date
    created_by_name: string
    version: Generated<number>
  }
  inspection_member: {
    id: Generated<string>
    tenant_id: string
    inspection_id: string
    person_id: string | null
    name: string
    position: Generated<string>
    part: string
    ordinal: number
  }
  inspection_visit: {
    id: Generated<string>
    tenant_id: string
    inspection_id: string
    unit_id: string
    planned_on: string | null
    place: Generated<string>
    ordinal: number
    held_on: string | null
    attendance: Generated<string>
    results: ColumnType<unknown, string | undefined, string>
    strengths: Generated<string>
    shortcomings: Generated<string>
    version: Generated<number>
  }
  instrument: {
    id: Generated<string>
    tenant_id: string
    for_everyone: Generated<boolean>
    kind: string
    level: string
    number: string
    about: string
    issuer: string
    issued_on: string | null
    in_force_from: string | null
    in_force_until: string | null
    replaces: Generated<string[]>
    amends: Generated<string[]>
    details: Generated<string[]>
    entered_at: Date
    entered_by_name: string
    version: Generated<number>
  }
  instrument_file: {
    id: Generated<string>
    tenant_id: string
    for_everyone: Generated<boolean>
    instrument: string
    file_name: string
    format: string
    byte_size: number
    sha256: string
    text: string
    search_key: string
    received_at: Date
    received_by_name: string
  }
  instrument_file_content: {
    id: Generated<string>
    tenant_id: string
    for_everyone: Generated<boolean>
    file_id: string
    content: Buffer
  }
  local_rule: {
    id: Generated<string>
    tenant_id: string
    slot: string
    value: ColumnType<unknown, string, string>
    citation: string
    valid_from: string
    valid_until: string | null
    version: Generated<number>
    level: Generated<string>
    instrument: string | null
  }
  membership: {
    id: Generated<string>
    tenant_id: string
    account_id: string
    name: string
    search_key: string
    person_id: string | null
    roles: string[]
    active: Generated<boolean>
    version: Generated<number>
  }
  movement: {
    id: Generated<string>
    tenant_id: string
    year: number
    title: string
    theme: Generated<string>
    kind: string
    launcher: string
    launcher_name: string | null
    answers_id: string | null
    content: Generated<string>
    criteria: Generated<string>
    starts_on: string
    ends_on: string
    scope_all: Generated<boolean>
    participation_due: string | null
    state: string
    submitted_on: string | null
    paper_id: string | null
    paper_number: string | null
    launched_on: string | null
    launched_by_name: string | null
    recall_reason: string | null
    search_key: string
    created_at: Date
    version: Generated<number>
  }
  movement_review: {
    id: Generated<string>
    tenant_id: string
    movement_id: string
    stage: string
    held_on: string
    summary: string
    proposals: Generated<string>
    written_at: Date
    written_by_name: string
  }
  movement_review_unit: {
    id: Generated<string>
    tenant_id: string
    review_id: string
    unit_id: string
    done: Generated<string>
    figures: Generated<string>
    proposed: Generated<string>
  }
  movement_target: {
    id: Generated<string>
    tenant_id: string
    movement_id: string
    target_id: string
  }
  movement_unit: {
    id: Generated<string>
    tenant_id: string
    movement_id: string
    unit_id: string
  }
  outbox_mail: {
    id: Generated<string>
    tenant_id: string
    to_address: string
    subject: string
    body: string
    state: string
    problem: string | null
    created_at: Date
    ordinal: GeneratedAlways<number>
    html: string | null
    message_id: string | null
    attempts: Generated<number>
    next_try_at: Date | null
    settled_at: Date | null
  }
  paper: {
    id: Generated<string>
    tenant_id: string
    file_name: string
    format: string
    byte_size: number
    sha256: string
    text: string
    reading: ColumnType<unknown, string, string>
    type_code: string | null
    number: string | null
    symbol: string | null
    issued_on: string | null
    issuer: string | null
    title: string | null
    is_plan: boolean
    seems_to_be: string
    search_key: string
    received_at: Date
    received_by: string | null
    released: Generated<boolean>
    version: Generated<number>
    state: Generated<string>
    handled_at: Date | null
    handled_by_name: string | null
    asked_count: Generated<number>
    asked_by: string | null
    awardee_count: Generated<number>
    warning_count: Generated<number>
    confidence: number | null
    conversion: ColumnType<unknown, string | null | undefined, string | null>
    parts: ColumnType<unknown, string | undefined, string>
    part: number | null
    whole_paper_id: string | null
    is_own: Generated<boolean>
  }
  paper_file: {
    id: Generated<string>
    tenant_id: string
    paper_id: string
    content: Buffer
  }
  paper_page: {
    id: Generated<string>
    tenant_id: string
    paper_id: string
    number: number
    width: number
    height: number
    confidence: number
    words: ColumnType<unknown, string, string>
    picture: Buffer
  }
  paper_template: {
    id: Generated<string>
    tenant_id: string
    file_name: string
    content: Buffer
    left_out: string[]
    kept_at: Date
    kept_by_name: string
  }
  paper_version: {
    id: Generated<string>
    tenant_id: string
    paper_id: string
    number: number
    text: string | null
    edits: ColumnType<unknown, string | undefined, string>
    restores: number | null
    splits: Generated<boolean>
    sentence: string
    made_at: Date
    made_by_name: string
  }
  participation: {
    id: Generated<string>
    tenant_id: string
    movement_id: string
    unit_id: string
    state: Generated<string>
    work: Generated<string>
    aims: Generated<string>
    starts_on: string | null
    ends_on: string | null
    contact: Generated<string>
    returned_fields: Generated<string[]>
    return_reason: string | null
    before_return: ColumnType<unknown, string | null | undefined, string | null>
    sent_at: Date | null
    sent_by_name: string | null
    settled_at: Date | null
    settled_by_name: string | null
    reminded_at: Date | null
    version: Generated<number>
  }
  period_report: {
    id: Generated<string>
    tenant_id: string
    year: number
    period: string
    title: string
    addressees: Generated<string[]>
    recipients: Generated<string[]>
    authority: Generated<string[]>
    signer_position: string
    signer_name: string
    body: ColumnType<unknown, string, string>
    state: Generated<string>
    awaiting_since: string | null
    returned_because: string | null
    number: string | null
    issued_on: string | null
    task_id: string | null
    version: Generated<number>
    created_at: Date
    created_by_name: string
    updated_at: Date
    figures: ColumnType<unknown, string | undefined, string>
  }
  period_report_version: {
    id: Generated<string>
    tenant_id: string
    report_id: string
    number: number
    sentence: string
    body: ColumnType<unknown, string, string>
    made_at: Date
    made_by_name: string
  }
  person: {
    id: Generated<string>
    tenant_id: string
    full_name: string
    search_key: string
    version: Generated<number>
  }
  plan: {
    id: Generated<string>
    tenant_id: string
    year: number
    title: string
    type_code: string | null
    number: string | null
    symbol: string | null
    issued_on: string | null
    paper_id: string
    revision: Generated<number>
    created_at: Date
    created_by: string | null
  }
  plan_draft: {
    id: Generated<string>
    tenant_id: string
    paper_id: string
    year: number
    state: string
    compared_plan_id: string | null
    doubt: ColumnType<unknown, string | null | undefined, string | null>
    doubt_settled: Generated<boolean>
    version: Generated<number>
    created_at: Date
    created_by: string | null
    updated_at: Date
    committed_at: Date | null
    committed_by_name: string | null
    plan_id: string | null
    from_plan_id: string | null
  }
  posting: {
    id: Generated<string>
    tenant_id: string
    person_id: string
    unit_id: string
    position: Generated<string>
    is_head: Generated<boolean>
    valid_from: string
    valid_until: string | null
  }
  propaganda_channel: {
    id: Generated<string>
    tenant_id: string
    name: string
    has_address: boolean
    search_key: string
  }
  propaganda_item: {
    id: Generated<string>
    tenant_id: string
    year: number
    kind: string
    content: string
    basis: Generated<string>
    instrument_id: string | null
    movement_id: string | null
    channel: string
    unit_id: string
    planned: string
    starts_on: string
    late_from: string
    state: string
    link: string | null
    published_on: string | null
    published_note: string | null
    published_by_name: string | null
    cancel_reason: string | null
    task_id: string | null
    created_at: Date
    created_by_name: string
    search_key: string
    version: Generated<number>
  }
  recommendation: {
    id: Generated<string>
    tenant_id: string
    inspection_id: string
    visit_id: string
    ordinal: number
    content: string
    unit_id: string
    deadline: ColumnType<unknown, string, string>
    starts_on: string | null
    late_from: string | null
    waits_for: string | null
    state: string
    report: string | null
    reported_on: string | null
    reported_by_name: string | null
    return_reason: string | null
    accepted_on: string | null
    accepted_by_name: string | null
    search_key: string
    version: Generated<number>
    waiting_since: string | null
  }
  recommendation_step: {
    id: Generated<string>
    tenant_id: string
    recommendation_id: string
    kind: string
    body: string
    at: Date
    by_name: string
  }
  reminder: {
    id: Generated<string>
    tenant_id: string
    membership_id: string
    item_kind: string
    item_id: string
    stage: string
    stage_day: string
    title: string
    path: string
    wording: string | null
    units: string | null
    late_from: string | null
    waiting_since: string | null
    waits_for: string | null
    written_on: string
    written_at: Date
    mailed_on: string | null
    read_at: Date | null
    closed_at: Date | null
    search_key: string
  }
  reminder_choice: {
    id: Generated<string>
    tenant_id: string
    membership_id: string
    mails: boolean
  }
  reminder_rule: {
    id: Generated<string>
    tenant_id: string
    again_every_days: number
    head_after_days: number | null
    leadership_after_days: number | null
    counted_in: string
    mail_days: string
    at_hour: number
    version: Generated<number>
  }
  settled_citation: {
    id: Generated<string>
    tenant_id: string
    paper_id: string
    span_start: number
    words: string
    because: string
    settled_at: Date
    settled_by_name: string
  }
  subtask: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    unit_id: string
    person_id: string | null
    title: string
    due_on: string | null
    note: Generated<string>
    state: Generated<string>
    because: string | null
    given_at: Date
    given_by_name: string
    done_on: string | null
    done_by_name: string | null
    position: GeneratedAlways<number>
    version: Generated<number>
  }
  target: {
    id: Generated<string>
    tenant_id: string
    year: number
    ordinal: number
    measure: string
    award: string | null
    population: string
    counting: string
    comparison: string
    amount_of: number
    amount_over: number
    counted_unit: string | null
    base_target_id: string | null
    base_words: string | null
    pace: string
    registration_due: string | null
    due_on: string
    quote: string | null
    paper_id: string | null
    span_start: number | null
    span_end: number | null
    stated_index: number | null
    created_at: Date
    version: Generated<number>
  }
  target_value: {
    id: Generated<string>
    tenant_id: string
    target_id: string
    kind: string
    hundredths: number | null
    as_of: string
    note: string | null
    position: GeneratedAlways<number>
    entered_at: Date
    entered_by_name: string
  }
  task: {
    id: Generated<string>
    tenant_id: string
    plan_id: string
    ordinal: number
    class: string
    title: string
    quote: string
    span_start: number | null
    span_end: number | null
    section: Generated<string[]>
    quarters: Generated<string[]>
    place: string | null
    deadline: ColumnType<unknown, string, string>
    starts_on: string | null
    late_from: string | null
    waits_for: string | null
    state: string
    done_on: string | null
    done_by_name: string | null
    read_as: ColumnType<unknown, string | undefined, string>
    search_key: string
    version: Generated<number>
    paper_id: string | null
    asked_index: number | null
    source: string | null
    deadline_before: ColumnType<unknown, string | null | undefined, string | null>
    deadline_paper_id: string | null
    deadline_source: string | null
    deadline_quote: string | null
    waiting_since: string | null
    waiting_since_before: string | null
    units_late_from: string | null
    consolidating_unit_id: string | null
    periods: ColumnType<unknown, string | null | undefined, string | null>
    fulfilment_kind: string | null
    fulfilment_id: string | null
    fulfilment_title: string | null
    fulfilment_path: string | null
    fulfilled_on: string | null
    added_by: string | null
    own_unit_id: string | null
    added_on: string | null
  }
  task_handover: {
    id: Generated<string>
    tenant_id: string
    from_unit_id: string
    to_unit_id: string
    moved: ColumnType<unknown, string, string>
    handed_at: Date
    handed_by_name: string
    undone_at: Date | null
  }
  task_note: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    body: string
    author_id: string | null
    author_name: string
    position: GeneratedAlways<number>
    created_at: Date
  }
  task_occurrence: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    period: string
    label: string
    starts_on: string
    late_from: string
    done_on: string | null
    done_by_name: string | null
    fulfilment_id: string | null
  }
  task_party: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    part: string
    printed: string
    match: string
    ordinal: number
  }
  task_source: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    from_task_id: string
    sentence: string
  }
  task_unit: {
    id: Generated<string>
    tenant_id: string
    task_id: string
    party_id: string
    unit_id: string
    part: string
  }
  unit: {
    id: Generated<string>
    tenant_id: string
    kind: string
    name: string
    search_key: string
    ordinal: Generated<number>
    valid_from: string
    valid_until: string | null
    version: Generated<number>
  }
  unit_alias: {
    id: Generated<string>
    tenant_id: string
    unit_id: string
    alias: string
    search_key: string
  }
  unit_succession: {
    id: Generated<string>
    tenant_id: string
    predecessor_id: string
    successor_id: string
    kind: string
    happened_on: string
  }
}
