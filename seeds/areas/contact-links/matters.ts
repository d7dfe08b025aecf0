/** Texts of visits to enterprises: what was talked about, what came of it, and problems with the agency that answers. */
export const visitTopics: readonly string[] = [
  '走访企业，了解生产经营情况',
  '宣讲惠企政策，了解政策兑现情况',
  '就优化营商环境听取企业意见',
  '了解企业用工和融资需求',
  '走访个体工商户，了解经营困难',
  '了解项目建设进度和要素保障情况',
  '回访企业，核实上次反映问题的办理情况',
];

export const visitOutcomes: readonly string[] = [
  '企业经营平稳，暂无需要协调的问题',
  '发放政策汇编，企业表示满意',
  '现场解答企业咨询，无新增问题',
  '约定下季度回访',
  '企业对政务服务表示满意',
];

/** Problem, and the kind of agency (`agencies.csv`) that it is assigned to. */
export const businessMatters: readonly (readonly [problem: string, agency: string])[] = [
  ['外贸专业人才招用难，希望纳入全市人才引进政策支持范围', 'LABOUR'],
  ['旺季用工缺口大，希望组织专场招聘', 'LABOUR'],
  ['贷款续贷手续多、周期长，希望推广无还本续贷', 'FINANCE'],
  ['惠企资金兑现慢，希望实行免申即享', 'FINANCE'],
  ['厂房用地手续办理时间长，希望容缺受理', 'LAND'],
  ['老厂房不动产登记存在历史遗留问题', 'LAND'],
  ['园区道路破损，货车通行困难', 'TRANSPORT'],
  ['园区末班公交过早，夜班职工下班不便', 'TRANSPORT'],
  ['排污许可变更流程不清，希望专人指导', 'ECOLOGY'],
  ['食品经营许可跨区办理需要多次提交材料', 'MARKET'],
  ['同一事项多头检查，希望实行综合查一次', 'MARKET'],
  ['门前停车位不足，影响商户经营', 'URBAN'],
  ['户外招牌设置审批标准不统一', 'URBAN'],
  ['出口退税资料重复报送，希望简化', 'TAX'],
  ['跨境物流成本上升，希望给予补贴', 'COMMERCE'],
  ['职工子女入学难，希望协调就近学位', 'EDUCATION'],
  ['农产品冷链仓储不足，希望支持建设产地冷库', 'AGRICULTURE'],
  ['数字化改造缺少诊断服务和资金支持', 'INDUSTRY'],
  ['生效判决执行周期长，货款回收困难', 'COURT'],
  ['消防验收整改要求前后不一致', 'FIRE'],
];
