export const HELP = `公开年报：高等学校信息公开工作年度报告的读入、检查与排版

用法
  gongkai import 报告.txt -o 报告.json      读入纯文本，生成可编辑的报告数据
  gongkai check  报告.(txt|json) [--json]   检查报告，列出错误、警告和提示
  gongkai pdf    报告.(txt|json) -o 报告.pdf [--draft]
                                            按 GB/T 9704-2012 排版为 PDF；--draft 加“草稿”字样
  gongkai --help                            显示本说明

说明
  文本可为 UTF-8、UTF-16 或 GB18030 编码，不超过 5 MB；表格各列用制表符分隔。
  读入时不能确定位置的文字不会丢弃，保存在报告数据的“unplaced”中，排版时印在最后。
  --json 在标准输出给出 { "findings": [{ rule, severity, chapter, quote, message, … }] }，
  severity 为 error（错误）、warning（警告）、hint（提示）。

退出码
  0  完成（check：没有错误）
  1  check 发现错误
  2  用法不对，或文件不能读写
`;
