import { holding, localOffices } from '../accounts/holding.js';
import { all, everything, fromSql, refuse, transitions, within } from '../kit/transitions.js';
import { isCreditCode } from './credit-code.js';
import { Enterprise, EnterpriseStatus } from './enterprise.js';

const office = { staff: all(within(), holding(...localOffices, 'LIAISON')) };

export const enterpriseTransitions = transitions(
  { concept: () => Enterprise, state: 'status', states: EnterpriseStatus },
  ({ begin, act }) => ({
    registerEnterprise: begin('登记市场主体：每家登记一次', 'An enterprise is put on record, once each', {
      to: 'ACTIVE',
      by: { ...office, deputy: everything },
      takes: ['name', 'creditCode', 'division', 'address', 'industry'],
      reads: { isKnown: fromSql<boolean>('exists (select from enterprise e where e.credit_code = {creditCode})') },
      refusals: {
        BAD_CREDIT_CODE: [
          '统一社会信用代码有误：应为18位，末位校验码须相符（GB 32100）',
          'No unified social credit code: it has 18 characters, and its check digit is right (GB 32100)',
        ],
        ENTERPRISE_KNOWN: ['该代码的市场主体已登记，请直接选用', 'It is on record by this code; name that one'],
      },
      rule: ({ creditCode, isKnown }) => {
        if (!isCreditCode(creditCode)) return refuse('BAD_CREDIT_CODE', 'creditCode');
        return isKnown ? refuse('ENTERPRISE_KNOWN', 'creditCode') : {};
      },
    }),

    correctEnterprise: act('更正市场主体：更正名称、地址或者行业', 'Its name, address or industry is put right', {
      from: ['ACTIVE'],
      by: office,
      takes: ['name', 'address', 'industry'],
    }),

    closeEnterprise: act('注销市场主体：不再经营的', 'It is no longer in business', {
      from: ['ACTIVE'],
      to: 'CLOSED',
      by: office,
      aside: true,
      reason: 'optional',
    }),
  }),
);
