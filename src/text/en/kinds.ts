import type { AgreementKind, AgreementStatus } from '../../model/agreement.ts';
import type { AgreementFacet } from '../../model/agreement-lists.ts';
import type { AgreementStage, StatusSign } from '../../model/agreement-status.ts';
import type { DeadlineKind } from '../../model/briefing.ts';
import type { CorrectableField } from '../../model/correction.ts';
import type { EventKind } from '../../model/event.ts';
import type { Direction, FigureKind, FigureStatus } from '../../model/figure-kinds.ts';
import type { FigureTopic } from '../../model/figure-topics.ts';
import type { OrganisationKind } from '../../model/organisation.ts';
import type { OwnershipKind, SourceKind } from '../../model/source.ts';

/** The labels of kinds, statuses and signs, by their ids in the content. */
export const kinds = {
  agreement: {
    treaty: 'Treaty',
    agreement: 'Agreement',
    protocol: 'Protocol',
    memorandum: 'Memorandum of understanding',
    roadmap: 'Roadmap',
    joint_statement: 'Joint statement',
    contract: 'Contract',
    ppa: 'Power purchase agreement',
    decision: 'Decision',
    framework_partnership: 'Framework partnership',
  } satisfies Record<AgreementKind, string>,
  agreementStatus: {
    exploratory: 'Exploratory',
    intended: 'Intended',
    under_negotiation: 'Under negotiation',
    agreed_in_principle: 'Agreed in principle',
    signed: 'Signed',
    ratified: 'Ratified',
    in_force: 'In force',
    implementing: 'Being implemented',
    completed: 'Completed',
    lapsed: 'Lapsed',
    suspended: 'Suspended',
    terminated: 'Terminated',
    unverified: 'Not verified',
  } satisfies Record<AgreementStatus, string>,
  /** As headings. */
  agreementStage: {
    running: 'In force or being implemented',
    unverified: 'Not verified',
    signed: 'Signed',
    proposed: 'Not signed',
    completed: 'Completed',
    over: 'Period ended',
    ended: 'Suspended or ended',
  } satisfies Record<AgreementStage, string>,
  /** After a number of agreements. */
  agreementsAtStage: {
    running: 'in force or being implemented',
    unverified: 'not verified',
    signed: 'signed',
    proposed: 'not signed',
    completed: 'completed',
    over: 'period ended',
    ended: 'suspended or ended',
  } satisfies Record<AgreementStage, string>,
  /** What the signs of agreements mean. */
  sign: {
    full: 'in force, under way or completed',
    half: 'signed or ratified',
    open: 'not signed or not verified',
    struck: 'suspended, ended or expired',
  } satisfies Record<StatusSign, string>,
  /** What lists of agreements are grouped by. */
  agreementFacet: {
    years: 'Year',
    months: 'Month',
    kinds: 'Kind',
  } satisfies Record<AgreementFacet, string>,
  /** Dates on which something is due. */
  deadline: {
    planned: 'Planned',
    target: 'Target',
    expiry: 'Expiry',
  } satisfies Record<DeadlineKind, string>,
  /** What can be corrected in a briefing. */
  correctableField: {
    title: 'headline',
    summary: 'summary',
    date: 'date',
    dateNote: 'note on the date',
    source: 'source',
    agency: 'agency',
    url: 'address of the report',
    dateline: 'dateline',
    countries: 'countries',
    mentions: 'countries mentioned',
    sector: 'sectors',
    event: 'event',
    events: 'events',
    agreements: 'agreements',
    people: 'people',
    organisations: 'organisations',
    figures: 'figures',
    deadlines: 'key dates',
    body: 'text',
  } satisfies Record<CorrectableField, string>,
  event: {
    state_visit: 'State visit',
    official_visit: 'Official visit',
    working_visit: 'Working visit',
    working_session: 'Working session',
    ministerial_talks: 'Ministerial talks',
    leaders_talks: 'Leaders’ talks',
    company_meeting: 'Company meeting',
    forum: 'Forum',
    committee_meeting: 'Committee meeting',
    signing: 'Signing',
    ratification: 'Ratification',
    entry_into_force: 'Entry into force',
    diplomatic_relations: 'Diplomatic relations',
    groundbreaking: 'Groundbreaking',
    commissioning: 'Commissioning',
    announcement: 'Announcement',
    target_set: 'Target set',
    interview: 'Interview',
  } satisfies Record<EventKind, string>,
  figure: {
    trade_export: 'Exports',
    trade_import: 'Imports',
    trade_total: 'Trade',
    trade_balance: 'Trade balance',
    growth_rate: 'Growth',
    share: 'Share',
    investment_stock: 'Investment stock',
    investment_flow: 'Investment flow',
    project_cost: 'Cost',
    project_count: 'Projects',
    document_count: 'Documents',
    count: 'Number',
    capacity: 'Capacity',
    energy: 'Electricity',
    price: 'Price',
    volume: 'Volume',
    length: 'Length',
    duration: 'Duration',
  } satisfies Record<FigureKind, string>,
  /** As headings. */
  figureTopic: {
    trade: 'Trade',
    balance: 'Trade balance',
    investment: 'Investment',
    power: 'Power',
    coal: 'Coal and minerals',
    transport: 'Transport',
    other: 'Other figures',
  } satisfies Record<FigureTopic, string>,
  figureStatus: {
    actual: 'actual',
    target: 'target',
    estimate: 'estimate',
    forecast: 'forecast',
    ceiling: 'upper limit',
  } satisfies Record<FigureStatus, string>,
  /** As seen from the figure's country. */
  direction: {
    export: 'exports',
    import: 'imports',
    two_way: 'both ways',
    outward: 'outward',
    inward: 'inward',
  } satisfies Record<Direction, string>,
  organisation: {
    ministry: 'ministry',
    government: 'government',
    company: 'company',
    bank: 'bank',
    party: 'political party',
    parliament: 'parliament',
    regulator: 'regulator',
    statistics_office: 'statistics office',
    international: 'international organisation',
    embassy: 'embassy',
    other: 'other organisation',
  } satisfies Record<OrganisationKind, string>,
  source: {
    agency: 'news agency',
    newspaper: 'newspaper',
    online: 'online publication',
    government: 'government body',
    alliance: 'newspaper alliance',
  } satisfies Record<SourceKind, string>,
  ownership: {
    state: 'state-owned',
    party: 'party-owned',
    private: 'privately owned',
  } satisfies Record<OwnershipKind, string>,
};
