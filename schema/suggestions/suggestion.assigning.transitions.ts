import { add, listed, Refusal, set, type Words } from '../kit/transitions.js';
import { office } from './suggestion.actors.js';
import type { SuggestionStatus } from './suggestion.choices.js';
import { clocks } from './suggestion.clocks.js';
import type { Suggestion } from './suggestion.js';
import {
  assign,
  assigningRefusals,
  partsFault,
  partsOf,
  unitElsewhere,
  unitsInput,
  unitsRefusals,
} from './suggestion.units.js';
import { SuggestionAssignment } from './suggestion-assignment.js';
import { SuggestionUnit } from './suggestion-unit.js';

/** From the number to the units: who handles it, and by when. */
export const assigning = ({ act }: Words<Suggestion, SuggestionStatus>) => ({
  determineUnits: act(
    '确定承办单位：确定主办、协办或者分办单位，以及是否涉及面广、处理难度大',
    'Which units handle it, and whether it is broad or difficult, are determined',
    {
      from: ['FILED'],
      to: 'UNIT_DETERMINED',
      by: office,
      takes: ['isBroad'],
      given: unitsInput,
      sees: ['division'],
      refusals: unitsRefusals,
      rule: ({ id: suggestion, it, today, newId, isBroad = false, ...units }) => {
        const parts = partsOf(units);
        const row = { suggestion, determinedOn: today };
        const also = parts.map((part) => add(SuggestionUnit, { id: newId(), ...row, ...part }));
        return unitElsewhere(units, it.division) ?? partsFault(parts) ?? { sets: { isBroad }, also };
      },
    },
  ),

  assignSuggestion: act(
    '交办建议：交确定的单位承办，或者交另行指定的单位；自当日起按规则计算期限',
    'Assigned to the units that were determined, or to others that are named; the clocks of the rules run from today',
    {
      from: ['UNIT_DETERMINED'],
      to: 'ASSIGNED',
      by: office,
      takes: ['isBroad'],
      given: unitsInput,
      sees: ['isBroad', 'division'],
      lists: { units: listed(SuggestionUnit, 'agency', 'role') },
      reads: { clocks },
      refusals: assigningRefusals,
      rule: ({ id: suggestion, it, today, newId, clocks, isBroad = it.isBroad ?? false, ...units }) => {
        const named = partsOf(units);
        const parts = named.length ? named : it.units.map(({ agency, role }) => ({ agency, role }));
        const fault = unitElsewhere(units, it.division) ?? partsFault(parts);
        const also = fault ?? assign({ suggestion, isBroad, today, newId, clocks }, parts);
        return also instanceof Refusal ? also : { sets: { isBroad }, also };
      },
    },
  ),

  reassignSuggestion: act(
    '改办建议：同意单位的退办申请，改由其他单位承办，期限自当日起算；其余单位继续',
    'What a unit asks to return goes to another one, whose clock runs from today; the other units go on',
    {
      from: ['RETURN_REQUESTED'],
      to: 'REASSIGNED',
      by: office,
      given: unitsInput,
      reason: 'optional',
      sees: ['isBroad', 'division'],
      lists: { assignments: listed(SuggestionAssignment, 'agency', 'role', 'status') },
      reads: { clocks },
      refusals: assigningRefusals,
      rule: ({ id: suggestion, it: { isBroad = false, division, assignments }, today, newId, clocks, ...units }) => {
        const named = partsOf(units);
        const back = assignments.filter(({ status }) => status === 'RETURN_REQUESTED');
        const live = assignments.filter(({ status }) => status !== 'RETURN_REQUESTED' && status !== 'ENDED');
        const fault = unitElsewhere(units, division) ?? partsFault([...live, ...named]);
        const also = fault ?? assign({ suggestion, isBroad, today, newId, clocks }, named, assignments);
        if (also instanceof Refusal) return also;
        return { also: [...back.map((part) => set(part, { status: 'ENDED', endedOn: today })), ...also] };
      },
    },
  ),
});
