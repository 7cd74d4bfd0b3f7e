/** Characters that are taken for one another by hand, wubi and optical reading. */
export const LOOK_ALIKE: readonly string[] = `
  重直垂 清请情晴睛 微徽 治冶 密蜜 栏拦 宫官 析折拆 贷货 博搏 署暑 辨辩辫 核该 己已巳 士土 千干于 崇祟 受爱 查杳 历厉 练炼
  项顶 例列 监临 职织识 绩积 责贵 问间闻 候侯 准淮 即既 徒徙 稿搞 具县 代伐 待侍 使便 促捉 借措 僧增 阅阔 校较 检俭险 投没设
  评坪 编偏遍 续读 纪记 径经 维准 绿录 期欺 复夏 参叁 末未 人入 大太 天夫 申甲由 园圆图 网冈 处外 力刀 名各 令今 拔拨 帐账 竟竞
  抓爪 规观 范苑 管营 善普 审宙 议义 透诱 诚城 质盾 施旋 展屉 建健 体休 系糸 政攻 策荣 效郊 推准 落洛 实买 导异 部陪 章竟 程呈 情性 馈溃愧 诉拆
`
  .trim()
  .split(/\s+/);
