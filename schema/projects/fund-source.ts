import { choices, type ValueOf } from '../kit/index.js';

export const FundSource = choices(
  'FundSource',
  '资金来源：民生实事项目的资金从哪里来',
  'Where money for livelihood projects comes from',
  {
    OWN_BUDGET: ['本级财政：作出决定的一级的预算', 'Budget of the tier that decides'],
    CITY_AWARD_FUND: [
      '市级专项奖补资金：市级对乡镇、街道的奖补资金',
      'Award fund of the city for towns and subdistricts',
    ],
    COUNTY_SPECIAL_FUND: ['旗区专项资金', 'Special fund of the county, banner or district'],
    TOWNSHIP_FUND: ['乡镇（街道）资金：乡镇或者街道的资金', 'Fund of the town or subdistrict'],
    UPPER_LEVEL_PROJECT: ['上级项目资金', 'Project money from above'],
    BUNDLED_PROJECT: ['捆绑上级项目资金', 'Project money from above, bundled'],
    ENTERPRISE: ['企业投资', 'Investment by enterprises'],
    DONATION: ['社会赞助：社会各界的捐赠', 'Donations'],
  },
);
export type FundSource = ValueOf<typeof FundSource>;
