import { holding } from '../accounts/holding.js';
import { Body } from '../bodies/body.js';
import { inFuture } from '../bodies/member.rules.js';
import { all, fromSql, hold, type Moment, one, refuse, type Seen, transitions, within } from '../kit/transitions.js';
import type { DecisionMethod } from '../projects/livelihood.choices.js';
import { StreetAssembly } from './street-assembly.js';

const office = { staff: all(within(), holding('COUNTY_OFFICE', 'SUBDISTRICT_COMMITTEE')) };
const ways: readonly DecisionMethod[] = ['STREET_ASSEMBLY_BALLOT', 'CONSULTATION'];
const notItsWay = {
  NOT_ITS_WAY: [
    '议政代表会以票选或者会商决定项目，人代会票决属于人大',
    'An assembly elects projects or is consulted; the other ways are those of a congress',
  ],
} as const;

const termRefusals = {
  ...notItsWay,
  NOT_ITS_ASSEMBLY: ['不是本街道的议政代表会，或者已撤销', 'Not the assembly of this subdistrict, or dissolved'],
  TERM_PASSED: ['届次须晚于已登记的届次', 'A later term is registered already, or this one'],
  MORE_DEPUTIES: ['人大代表多于议政代表', 'More deputies than members'],
  TERM_ENDS_FIRST: ['届满日期须晚于成立日期', 'The term ends before it begins'],
  ...inFuture,
} as const;

interface Term extends Pick<Moment, 'today'> {
  readonly division: string;
  readonly term: number;
  readonly latest?: number | undefined;
  readonly memberCount: number;
  readonly deputyCount: number;
  readonly method: DecisionMethod;
  readonly establishedOn: string;
  readonly termEndsOn: string;
}
function termFault(body: Seen<Body, 'kind' | 'division' | 'endedOn'>, { latest = 0, today, ...it }: Term) {
  if (body.kind !== 'STREET_ASSEMBLY' || body.division !== it.division || body.endedOn)
    return refuse('NOT_ITS_ASSEMBLY', 'body');
  if (!ways.includes(it.method)) return refuse('NOT_ITS_WAY', 'method');
  if (it.term <= latest) return refuse('TERM_PASSED', 'term');
  if (it.deputyCount > it.memberCount) return refuse('MORE_DEPUTIES', 'deputyCount');
  if (it.establishedOn > today) return refuse('IN_THE_FUTURE', 'establishedOn');
  return it.termEndsOn <= it.establishedOn ? refuse('TERM_ENDS_FIRST', 'termEndsOn') : undefined;
}

export const assemblyTransitions = transitions({ concept: () => StreetAssembly }, ({ begin, act }) => ({
  establishAssembly: begin(
    '成立议政代表会：街道人大工委召集第一次会议后登记一届议政代表会',
    'A term of the assembly begins: the work committee of the subdistrict has convened it for the first time',
    {
      by: office,
      takes: ['name', 'division', 'term', 'memberCount', 'deputyCount', 'method', 'establishedOn', 'termEndsOn'],
      given: {
        body: one(() => Body, '议决机构：作为机构登记的议政代表会', 'The assembly as a body', [
          ...(['kind', 'division', 'endedOn'] as const),
        ]),
      },
      reads: {
        latest: fromSql<number>('(select max(a.term) from street_assembly a where a.division_code = {division})'),
      },
      refusals: termRefusals,
      // The body is held, so that of two who register a term at once one does.
      rule: ({ body, ...term }) => termFault(body, term) ?? { sets: { body: body.id }, also: [hold(body)] },
    },
  ),

  changeAssemblyMethod: act(
    '变更项目决定方式：如变会商制为票选制',
    'It decides in another way from now on: by ballot, where it was only consulted before',
    {
      by: office,
      needs: ['method'],
      sees: ['method'],
      refusals: { ...notItsWay, SAME_WAY: ['已是此方式', 'It decides so already'] },
      rule: ({ it, method }) => {
        if (!ways.includes(method)) return refuse('NOT_ITS_WAY', 'method');
        return it.method === method ? refuse('SAME_WAY', 'method') : {};
      },
    },
  ),
}));
