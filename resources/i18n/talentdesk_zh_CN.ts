<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program opens no network connection.</source>
        <translation>数据不会离开本机：程序不建立任何网络连接。</translation>
    </message>
    <message>
        <source>Talent reviews and succession workshops over one local file.</source>
        <translation>用一个本地文件开展人才盘点与继任校准。</translation>
    </message>
    <message>
        <source>The full texts of the licences lie beside the program.</source>
        <translation>许可全文随程序一同提供。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it is built from</source>
        <translation>所用组件</translation>
    </message>
</context>
<context>
    <name>ActionsSection</name>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <translation>添加行动…</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Late: it was due on {day}</source>
        <translation>逾期：应于{day}完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>移除此行动</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>▲ late: {count}</source>
        <translation>▲ 逾期 {count} 项</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>AddUnitSheet</name>
    <message>
        <source>Add a unit</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>无（最上级）</translation>
    </message>
    <message>
        <source>{unit} was added.</source>
        <translation>已新增{unit}。</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message numerus="yes">
        <source>%n recusal(s) to confirm…</source>
        <translation>
            <numerusform>%n 项回避待确认…</numerusform>
        </translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>Next one still open (Page Down)</source>
        <translation>下一位未讨论者（Page Down）</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未讨论</translation>
    </message>
    <message>
        <source>Page Down or a click calls somebody</source>
        <translation>按 Page Down 或点击一行开始</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Pause (T)</source>
        <translation>暂停计时（T）</translation>
    </message>
    <message>
        <source>Put the talk off; it comes back at the end (K)</source>
        <translation>暂时搁置，最后再议（K）</translation>
    </message>
    <message>
        <source>Show now…</source>
        <translation>提前公开…</translation>
    </message>
    <message>
        <source>Start the time (T)</source>
        <translation>开始计时（T）</translation>
    </message>
    <message>
        <source>Still to be talked about (O)</source>
        <translation>尚待讨论（O）</translation>
    </message>
    <message>
        <source>The one before (Page Up)</source>
        <translation>上一位（Page Up）</translation>
    </message>
    <message>
        <source>The talk is done (F)</source>
        <translation>讨论完毕（F）</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>/ {time}</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
    </message>
    <message>
        <source>{figure} levels apart on average</source>
        <translation>平均相差 {figure} 个等级</translation>
    </message>
    <message>
        <source>{time} past the time box</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{words} · only {given} of {awaited} in</source>
        <translation>{words} · 仅收到 {given}/{awaited}</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A member gives opinions…</source>
        <translation>委员填写会前意见…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>By box</source>
        <translation>按格子</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动排列</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按层级</translation>
    </message>
    <message>
        <source>Enter opinions from paper…</source>
        <translation>录入纸质意见表…</translation>
    </message>
    <message>
        <source>Extremes first</source>
        <translation>先两端后中间</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>分歧大者优先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Not discussed first</source>
        <translation>未讨论者优先</translation>
    </message>
    <message>
        <source>Opinion forms to print…</source>
        <translation>打印意见表…</translation>
    </message>
    <message>
        <source>Opinions, recusals, attendance, time box</source>
        <translation>会前意见、回避、签到、时限</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>议程顺序</translation>
    </message>
    <message>
        <source>Spent {time}</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>Time bar on the projector</source>
        <translation>投影上显示时间条</translation>
    </message>
    <message>
        <source>Time box of one candidate</source>
        <translation>每位候选人时限</translation>
    </message>
    <message numerus="yes">
        <source>Time box of one candidate: %n minute(s)</source>
        <translation>
            <numerusform>每位候选人时限：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does not take part…</source>
        <translation>回避…</translation>
    </message>
    <message>
        <source>Who is in the room…</source>
        <translation>到会情况…</translation>
    </message>
    <message>
        <source>about {time} to go</source>
        <translation>约需 {time}</translation>
    </message>
    <message>
        <source>until about {end}</source>
        <translation>约 {end} 结束</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>剩余 {count}</translation>
    </message>
    <message>
        <source>{count} parked</source>
        <translation>搁置 {count}</translation>
    </message>
    <message>
        <source>{done} of {all} discussed</source>
        <translation>已讨论 {done}/{all}</translation>
    </message>
    <message>
        <source>{each} a candidate so far</source>
        <translation>目前人均 {each}</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>This is not a date. Write it like 2026-11-21.</source>
        <translation>这不是日期，请写成 2026-11-21 的形式。</translation>
    </message>
</context>
<context>
    <name>AttendanceSheet</name>
    <message>
        <source>A tick means now. Times can be typed: 9:00-10:30, 11:00- (no end: still here). Every change is kept at once.</source>
        <translation>勾选即以当前时间为准。也可以直接输入时间：9:00-10:30, 11:00-（不写结束表示仍在场）。每次修改立即保存。</translation>
    </message>
    <message>
        <source>Edit the committee…</source>
        <translation>编辑委员会名单…</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet.</source>
        <translation>委员会名单中还没有人。</translation>
    </message>
    <message>
        <source>The meeting begins: all ticked came now</source>
        <translation>会议开始：已勾选者现在到会</translation>
    </message>
    <message>
        <source>Times of {name}</source>
        <translation>{name}的时间</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>no time noted</source>
        <translation>未记时间</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>无表决权</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message>
        <source>Wants looking at</source>
        <translation>需要关注</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Journal entries that would be lost: {count}</source>
        <translation>将丢失的日志记录：{count} 条</translation>
    </message>
    <message>
        <source>Nothing would be lost: the file holds no more than this backup.</source>
        <translation>不会丢失任何内容：当前文件并不比此备份多。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>The present file cannot be read; what would be lost is not known.</source>
        <translation>当前文件无法读取，不清楚会丢失哪些内容。</translation>
    </message>
    <message>
        <source>The present file is kept beside it under another name.</source>
        <translation>当前文件会改名保留在原处。</translation>
    </message>
    <message>
        <source>There is no backup of this file on this machine.</source>
        <translation>本机上没有此文件的备份。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>文件升级之前</translation>
    </message>
    <message>
        <source>before locking</source>
        <translation>锁定之前</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>{moment}   {why}</source>
        <translation>{moment}   {why}</translation>
    </message>
</context>
<context>
    <name>BallotActs</name>
    <message>
        <source>Both counts agree: the tally stands.</source>
        <translation>两次计数一致，票数成立。</translation>
    </message>
</context>
<context>
    <name>BallotPapersSheet</name>
    <message>
        <source>Lists: one a voter, all candidates</source>
        <translation>表决名单：每位投票人一张，含全部候选人</translation>
    </message>
    <message>
        <source>Papers: one a candidate and voter</source>
        <translation>票纸：每名候选人、每位投票人一张</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Tally sheets of both tellers</source>
        <translation>两名计票人的计票表</translation>
    </message>
</context>
<context>
    <name>BallotPart</name>
    <message>
        <source>Another round…</source>
        <translation>再评一轮…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>计票…</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>例外…</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>尚未进行。</translation>
    </message>
    <message>
        <source>Round {number}, {day}</source>
        <translation>第{number}轮，{day}</translation>
    </message>
    <message>
        <source>Take the round away</source>
        <translation>撤去本轮</translation>
    </message>
</context>
<context>
    <name>BallotSheet</name>
    <message numerus="yes">
        <source>%n member(s) do not take part for this candidate and are not counted.</source>
        <translation>
            <numerusform>%n 名委员对该候选人回避，不计入人数。</numerusform>
        </translation>
    </message>
    <message>
        <source>All candidates in a table…</source>
        <translation>全部候选人列表录入…</translation>
    </message>
    <message>
        <source>Ballot: {name}</source>
        <translation>表决：{name}</translation>
    </message>
    <message>
        <source>Correct round {number}</source>
        <translation>更正第 {number} 轮票数</translation>
    </message>
    <message>
        <source>Count {number} is in. The other teller counts without seeing it.</source>
        <translation>第 {number} 次计数已录入；另一名计票人独立计数，看不到它。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>From paper: first count</source>
        <translation>票纸：第一次计数</translation>
    </message>
    <message>
        <source>From paper: second count</source>
        <translation>票纸：第二次计数</translation>
    </message>
    <message>
        <source>Keep the tally</source>
        <translation>记录票数</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>记录本次计数</translation>
    </message>
    <message>
        <source>Print papers…</source>
        <translation>打印票纸…</translation>
    </message>
    <message>
        <source>Put again: round {number}</source>
        <translation>再次表决：第 {number} 轮</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Round {number}: counting</source>
        <translation>第 {number} 轮：计票中</translation>
    </message>
    <message>
        <source>Round {number}: {result}</source>
        <translation>第 {number} 轮：{result}</translation>
    </message>
    <message>
        <source>Round {number}: {told}</source>
        <translation>第 {number} 轮：{told}</translation>
    </message>
    <message>
        <source>Take this round away</source>
        <translation>撤去本轮</translation>
    </message>
    <message>
        <source>The tally at once</source>
        <translation>直接录入票数</translation>
    </message>
    <message>
        <source>Two tellers count the papers; the tally stands when both counts agree.</source>
        <translation>由两名计票人分别清点票纸，两次一致后票数成立。</translation>
    </message>
</context>
<context>
    <name>BallotTableSheet</name>
    <message>
        <source>Ballots</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballots: {session}</source>
        <translation>表决：{session}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入方式</translation>
    </message>
    <message>
        <source>From paper: first count</source>
        <translation>票纸：第一次计数</translation>
    </message>
    <message>
        <source>From paper: second count</source>
        <translation>票纸：第二次计数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Print papers…</source>
        <translation>打印票纸…</translation>
    </message>
    <message>
        <source>Put again: next round</source>
        <translation>再次表决：下一轮</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The tally at once</source>
        <translation>直接录入票数</translation>
    </message>
    <message>
        <source>Type digits; Tab or Enter goes on, leaving a line keeps it.</source>
        <translation>直接键入数字，Tab 或回车到下一格，离开一行即记录。</translation>
    </message>
</context>
<context>
    <name>BeforeTalk</name>
    <message>
        <source>In the meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Talk put off: {note}</source>
        <translation>已搁置：{note}</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
    </message>
    <message>
        <source>{figure} levels apart on average</source>
        <translation>平均相差 {figure} 个等级</translation>
    </message>
</context>
<context>
    <name>BestFitSheet</name>
    <message>
        <source>Box</source>
        <translation>落位</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>First who meets the conditions of the tier, then by the decided box, then by fit with the post's model. People of higher tiers, the incumbents and who is named already are left out.</source>
        <translation>依次按层级条件、已定落位、与岗位模型的匹配度排列。更高层级人员、在任者和已列入者不列出。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name as successor</source>
        <translation>列为继任者</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Named for</source>
        <translation>已列入岗位数</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>已提名：{names}</translation>
    </message>
    <message>
        <source>Nobody fits these words</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现岗位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Who would fit {post}?</source>
        <translation>谁适合接任{post}？</translation>
    </message>
</context>
<context>
    <name>BiasPanel</name>
    <message>
        <source>Boxes</source>
        <translation>格位</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Counts only, no small group by itself; never on the projector, never in the packet.</source>
        <translation>只显示人数，人数过少的群体不单独显示；不投影，不进入会议材料。</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Moved up or down</source>
        <translation>上调或下调</translation>
    </message>
</context>
<context>
    <name>BoardMenus</name>
    <message>
        <source>Names are shown as codes. Show names again to open the personal file.</source>
        <translation>当前以代码代替姓名。恢复显示姓名后才能打开个人档案。</translation>
    </message>
</context>
<context>
    <name>BooksOut</name>
    <message numerus="yes">
        <source>%n marked workbook(s) are in {folder}.</source>
        <translation>
            <numerusform>已将 %n 个标注好的工作簿存入“{folder}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them, into a folder…</source>
        <translation>全部存入一个文件夹…</translation>
    </message>
    <message>
        <source>Folder for the marked workbooks</source>
        <translation>存放已标注工作簿的文件夹</translation>
    </message>
    <message>
        <source>Hand the workbook back</source>
        <translation>交还工作簿</translation>
    </message>
    <message>
        <source>Marked cells and a list are in {file}.</source>
        <translation>已在 {file} 中标出问题并附清单。</translation>
    </message>
    <message>
        <source>Marking the workbooks</source>
        <translation>正在标注工作簿</translation>
    </message>
    <message>
        <source>Marking {file}</source>
        <translation>正在标记 {file}</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Template saved as {file}.</source>
        <translation>模板已保存为 {file}。</translation>
    </message>
    <message>
        <source>Template {table}</source>
        <translation>{table}模板</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>Choose two dimensions first.</source>
        <translation>请先选择两个维度。</translation>
    </message>
</context>
<context>
    <name>BoxMenu</name>
    <message>
        <source>Give this box the room</source>
        <translation>放大这一格</translation>
    </message>
    <message>
        <source>Select all in this box</source>
        <translation>选中本格全部人员</translation>
    </message>
    <message>
        <source>Show all boxes again</source>
        <translation>恢复显示全部格子</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Everything shown as saved is still saved. What you see may be out of date: close the file and open it again. The report below holds no names and no scores; please pass it on.</source>
        <translation>已显示为保存的内容都仍在。当前画面可能已不是最新：请关闭文件后重新打开。下面的报告不含姓名和分数，请转交给维护人员。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>打开日志位置</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>程序出现了故障。</translation>
    </message>
</context>
<context>
    <name>ByExceptionSheet</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm {name} by exception</source>
        <translation>例外确认{name}</translation>
    </message>
    <message>
        <source>Reason and approver stay visible.</source>
        <translation>理由与批准人将一直显示。</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>{name} is confirmed by exception.</source>
        <translation>已例外确认{name}。</translation>
    </message>
</context>
<context>
    <name>CampaignHead</name>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>已提名 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>选拔</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>不在提名期内</translation>
    </message>
    <message>
        <source>Takes nominations</source>
        <translation>接受提名</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>judged by {programme}, version {version}</source>
        <translation>依据《{programme}》第{version}版</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>window as the programme says</source>
        <translation>提名期按方案</translation>
    </message>
    <message>
        <source>{done} of {owing} managers have nominated</source>
        <translation>{owing}位管理者中已有{done}位完成提名</translation>
    </message>
</context>
<context>
    <name>CampaignSheet</name>
    <message>
        <source>Change the campaign</source>
        <translation>修改选拔</translation>
    </message>
    <message>
        <source>Choose at least one tier.</source>
        <translation>请至少选择一个层级。</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>修改选拔</translation>
    </message>
    <message>
        <source>For instance the year and what is looked for</source>
        <translation>如年度与选拔对象</translation>
    </message>
    <message>
        <source>It is judged by the version of the programme that is in force when it is opened.</source>
        <translation>按开启时有效的方案版本评判。</translation>
    </message>
    <message>
        <source>Left empty: when the programme says, or all year</source>
        <translation>留空：按方案规定的期间，或全年</translation>
    </message>
    <message>
        <source>Looks for successors to</source>
        <translation>选拔哪些层级的继任者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>选拔名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Open a campaign</source>
        <translation>开启选拔</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>盘点周期</translation>
    </message>
    <message>
        <source>The campaign “{name}” is open.</source>
        <translation>选拔“{name}”已开启。</translation>
    </message>
</context>
<context>
    <name>CandidatesForm</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n 名候选人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) added.</source>
        <translation>
            <numerusform>已添加 %n 名候选人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed place(s) changed.</source>
        <translation>
            <numerusform>%n 人的建议位置有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n candidate(s)</source>
        <translation>
            <numerusform>添加 %n 名候选人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n candidate(s)</source>
        <translation>
            <numerusform>添加全部 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add somebody: name, pinyin or number</source>
        <translation>添加：姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Choose a tier or unit to add many</source>
        <translation>选择层级或部门，批量添加</translation>
    </message>
    <message>
        <source>Compute proposed places anew</source>
        <translation>重新计算建议位置</translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation>所有层级</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>所有部门</translation>
    </message>
    <message>
        <source>Everybody is a candidate already</source>
        <translation>均已列为候选人</translation>
    </message>
    <message>
        <source>Remove the chosen candidates</source>
        <translation>移除所选候选人</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>建议 {number} 格</translation>
    </message>
    <message>
        <source>no proposal</source>
        <translation>暂无建议</translation>
    </message>
    <message>
        <source>{count} without a proposed place</source>
        <translation>{count} 人暂无建议位置</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>0  Holding area</source>
        <translation>0  暂存区</translation>
    </message>
    <message>
        <source>Back to the calibrated place</source>
        <translation>回到校准后的位置</translation>
    </message>
    <message>
        <source>Ballot…</source>
        <translation>表决…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>标为已讨论</translation>
    </message>
    <message>
        <source>Move to box</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>标为未讨论</translation>
    </message>
    <message>
        <source>Note and follow-up…</source>
        <translation>备注与后续安排…</translation>
    </message>
    <message>
        <source>Open the development plan</source>
        <translation>打开培养计划</translation>
    </message>
    <message>
        <source>Open the personal file</source>
        <translation>打开个人档案</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>打印表单…</translation>
    </message>
    <message>
        <source>Proposed place…</source>
        <translation>建议位置…</translation>
    </message>
    <message>
        <source>Reason of the last move…</source>
        <translation>上次调整的理由…</translation>
    </message>
    <message>
        <source>Take out of the session</source>
        <translation>移出本次校准会</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>CellSheet</name>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Perhaps leaves: nobody can tell</source>
        <translation>或将离开：无法判断</translation>
    </message>
    <message>
        <source>Perhaps ready: not judged</source>
        <translation>或可接任：尚未评定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post today</source>
        <translation>现任岗位</translation>
    </message>
    <message>
        <source>Ready by then</source>
        <translation>届时可接任</translation>
    </message>
    <message>
        <source>Retires or leaves</source>
        <translation>退休或离开</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>留任</translation>
    </message>
    <message>
        <source>Turnover assumed: {lost} lost by then</source>
        <translation>假设流失：届时 {lost} 人</translation>
    </message>
    <message>
        <source>{heads} key posts without a standard</source>
        <translation>未列入标准编制的关键岗位 {heads} 个</translation>
    </message>
    <message>
        <source>{need} needed − {have} left of {staff} on the staff − {ready} ready by then</source>
        <translation>需求 {need} − 现有 {staff} 人中届时在岗 {have} − 届时可接任 {ready}</translation>
    </message>
    <message>
        <source>{tier}, end of {year}</source>
        <translation>{tier}，{year}年末</translation>
    </message>
    <message>
        <source>{title}: nothing is planned for “{kind}”, so the {heads} of today</source>
        <translation>{title}：“{kind}”无计划，按现有 {heads} 人</translation>
    </message>
    <message>
        <source>{title}: {heads} for {units} × “{kind}”</source>
        <translation>{title}：{units} 个“{kind}”共需 {heads} 人</translation>
    </message>
</context>
<context>
    <name>ChallengePanel</name>
    <message>
        <source>If not {boxes}: where?</source>
        <translation>如果不放在 {boxes}，放在哪里？</translation>
    </message>
    <message>
        <source>Nobody stands in {boxes}.</source>
        <translation>{boxes} 中没有人。</translation>
    </message>
    <message>
        <source>Number = box, S = stays, ← → = back and on. Nothing here is decided.</source>
        <translation>数字＝格位，S＝留在原处，← →＝上一位、下一位。此处不作任何决定。</translation>
    </message>
    <message>
        <source>Show the answers on the board</source>
        <translation>在九宫格上显示</translation>
    </message>
    <message>
        <source>Stay: {count}  {names}</source>
        <translation>留下 {count} 人  {names}</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>采用…</translation>
    </message>
    <message>
        <source>The next one (→)</source>
        <translation>下一位（→）</translation>
    </message>
    <message>
        <source>The one before (←)</source>
        <translation>上一位（←）</translation>
    </message>
    <message>
        <source>This grid has no box in the middle: a side has an even number of levels, and the programme names no box to challenge.</source>
        <translation>此九宫格方案没有居中的格位：有一维的等级数为偶数，方案也未指定要追问的格位。</translation>
    </message>
    <message>
        <source>Throw the answers away</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>{at} of {all}, {answered} answered</source>
        <translation>第 {at} 位，共 {all} 位，已答 {answered} 位</translation>
    </message>
    <message>
        <source>→ {box}: {count}  {names}</source>
        <translation>→ {box} 格：{count} 人  {names}</translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <source>All posts</source>
        <translation>全部岗位</translation>
    </message>
    <message>
        <source>Find a post or a person</source>
        <translation>查找岗位或人员</translation>
    </message>
    <message>
        <source>Fold all but the top</source>
        <translation>只留最上层</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Open all branches</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>Show posts that are no key positions too</source>
        <translation>同时显示非关键岗位</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>继任</translation>
    </message>
    <message>
        <source>The whole chart (Ctrl+0)</source>
        <translation>显示全图（Ctrl+0）</translation>
    </message>
    <message>
        <source>Who may follow, by rank and readiness</source>
        <translation>谁可以接任，按顺位与准备度</translation>
    </message>
    <message>
        <source>Who stands in tomorrow, who comes next, who later</source>
        <translation>谁明天顶上、谁其次、谁以后</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Go to the next of these posts</source>
        <translation>转到下一个此类岗位</translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>无继任者</translation>
    </message>
    <message>
        <source>None ready</source>
        <translation>暂无人可立即接任</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>准备度未评</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>Ready now</source>
        <translation>现在可接任</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
</context>
<context>
    <name>ChartNameSheet</name>
    <message>
        <source>For example the year, or the strategy it belongs to</source>
        <translation>例如年度，或对应的战略周期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep today's tier chart</source>
        <translation>保存当前层级图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>重命名版本</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>保存原因</translation>
    </message>
    <message>
        <source>{name} is kept.</source>
        <translation>已保存{name}。</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked vacant</source>
        <translation>
            <numerusform>假设空缺 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose key positions</source>
        <translation>选定关键岗位</translation>
    </message>
    <message>
        <source>Crisis card…</source>
        <translation>危机应对卡…</translation>
    </message>
    <message>
        <source>Fold the branch</source>
        <translation>收起下级</translation>
    </message>
    <message>
        <source>Managers lead round in a circle. It is cut at: {posts}. Correct who leads whom.</source>
        <translation>上下级关系形成循环，已在此处断开：{posts}。请更正直接上级。</translation>
    </message>
    <message>
        <source>No key positions yet</source>
        <translation>还没有关键岗位</translation>
    </message>
    <message>
        <source>No longer vacant in the scenario</source>
        <translation>取消假设空缺</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>展开下级</translation>
    </message>
    <message>
        <source>Open the slate</source>
        <translation>打开继任名单</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Succession chart</source>
        <translation>继任图</translation>
    </message>
    <message>
        <source>The chart as it is open now, as PNG or SVG</source>
        <translation>按当前展开情况导出 PNG 或 SVG</translation>
    </message>
    <message>
        <source>The chart on A3, over as many pages as it takes</source>
        <translation>打印为 A3，按需分页</translation>
    </message>
    <message>
        <source>The chart shows key positions, who holds them and who may follow.</source>
        <translation>图中显示关键岗位、在任者以及可接任的人。</translation>
    </message>
    <message>
        <source>What happens when the posts marked vacant are</source>
        <translation>推演所标记岗位空缺后的情形</translation>
    </message>
    <message>
        <source>What if it were vacant?</source>
        <translation>假如此岗位空缺？</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假如空缺…</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Distribution by box</source>
        <translation>按格分布</translation>
    </message>
    <message>
        <source>Distribution by level</source>
        <translation>按等级分布</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>校准变动</translation>
    </message>
    <message>
        <source>Risk and impact of loss</source>
        <translation>流失风险与影响</translation>
    </message>
    <message>
        <source>Scores with the borders of the boxes</source>
        <translation>得分与格子边界</translation>
    </message>
</context>
<context>
    <name>ChartPaper</name>
    <message>
        <source>Replacement chart</source>
        <translation>岗位替补图</translation>
    </message>
    <message>
        <source>Succession chart</source>
        <translation>继任图</translation>
    </message>
    <message>
        <source>The selected post and all below it</source>
        <translation>所选岗位及其全部下级</translation>
    </message>
    <message>
        <source>The whole chart</source>
        <translation>整张图</translation>
    </message>
    <message>
        <source>What is open now</source>
        <translation>当前展开的部分</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印范围</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>另有 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>As printed at the foot of every page. A PDF can also be dropped on the page.</source>
        <translation>见每页页脚，也可将 PDF 拖到页面上。</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check a printed packet</source>
        <translation>核对已打印的材料</translation>
    </message>
    <message>
        <source>Choose a PDF or a picture…</source>
        <translation>选择 PDF 或图片…</translation>
    </message>
    <message>
        <source>Choose a printed packet</source>
        <translation>选择已打印的材料</translation>
    </message>
    <message>
        <source>Comparing the pages</source>
        <translation>正在核对各页</translation>
    </message>
    <message>
        <source>No packet of this file has this number and fingerprint.</source>
        <translation>本文件中没有与该编号和指纹相符的材料。</translation>
    </message>
    <message>
        <source>Number, fingerprint or code</source>
        <translation>编号、指纹或核对码</translation>
    </message>
    <message>
        <source>PDF or picture</source>
        <translation>PDF 或图片</translation>
    </message>
    <message>
        <source>Packet {packet} of “{session}” agrees with the record.</source>
        <translation>“{session}”的材料 {packet} 与当前记录一致。</translation>
    </message>
    <message>
        <source>Packet {packet} of “{session}”: the record has changed since.</source>
        <translation>“{session}”的材料 {packet}：记录此后已有变动。</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印出内容</translation>
    </message>
    <message>
        <source>The session was locked again after this packet was printed.</source>
        <translation>该材料打印之后，校准会又重新锁定过。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>Type what stands at the foot of a page, or choose a PDF.</source>
        <translation>请输入页脚所印内容，或选择 PDF。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>ColourInput</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Further left (Ctrl+←)</source>
        <translation>左移（Ctrl+←）</translation>
    </message>
    <message>
        <source>Further right (Ctrl+→)</source>
        <translation>右移（Ctrl+→）</translation>
    </message>
    <message>
        <source>Take out of the comparison (Delete)</source>
        <translation>移出比较（Delete）</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>Field of the column {name}</source>
        <translation>列“{name}”对应的字段</translation>
    </message>
    <message>
        <source>First row of the header</source>
        <translation>表头首行</translation>
    </message>
    <message>
        <source>Header from row</source>
        <translation>表头从第几行</translation>
    </message>
    <message>
        <source>How {sheet} is read</source>
        <translation>{sheet} 的读取方式</translation>
    </message>
    <message>
        <source>Last row of the header</source>
        <translation>表头末行</translation>
    </message>
    <message>
        <source>No field fits this column.</source>
        <translation>没有与该列对应的字段。</translation>
    </message>
    <message>
        <source>Read it this way</source>
        <translation>按此读取</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>not to be read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>CommitteeForm</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名委员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: name, pinyin or number; Enter also takes a guest's name</source>
        <translation>添加：姓名、拼音或工号；列席人员可直接回车</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Remove from the committee</source>
        <translation>移出委员会</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>Comparison: {people}</source>
        <translation>人员比较：{people}</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看差异</translation>
    </message>
</context>
<context>
    <name>ConcernSheet</name>
    <message>
        <source>By</source>
        <translation>不迟于</translation>
    </message>
    <message>
        <source>Enter or a double-click goes there.</source>
        <translation>按回车或双击可前往。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>组织</translation>
    </message>
</context>
<context>
    <name>ContenderBallotSheet</name>
    <message>
        <source>Ballot about {name}</source>
        <translation>对{name}的民主评议</translation>
    </message>
</context>
<context>
    <name>ContradictionsSheet</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave open: these rows stay out</source>
        <translation>暂不选择：相关行不导入</translation>
    </message>
    <message>
        <source>Neither: leave the field as it is</source>
        <translation>都不采用：字段保持原样</translation>
    </message>
    <message>
        <source>The workbooks say different things of the same person. What is left open stays out.</source>
        <translation>各工作簿对同一人的说法不一致。未作选择的行不导入。</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>采用这些值</translation>
    </message>
</context>
<context>
    <name>CopyHere</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy here and open</source>
        <translation>复制到本机并打开</translation>
    </message>
    <message>
        <source>Copy here first?</source>
        <translation>先复制到本机吗？</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>直接打开</translation>
    </message>
    <message>
        <source>Working there is slow and can damage the file when the connection breaks. Copy it to this machine, work here, and save a copy back at the end.</source>
        <translation>直接在那里操作较慢，连接中断还可能损坏文件。请先复制到本机操作，结束后再另存一份副本回去。</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that is synchronised.</source>
        <translation>“{name}”位于同步文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive.</source>
        <translation>“{name}”位于网络驱动器上。</translation>
    </message>
    <message>
        <source>“{name}” lies on a removable drive.</source>
        <translation>“{name}”位于可移动磁盘上。</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>Copied to {path} and read back.</source>
        <translation>已复制到 {path}，并已回读核对。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在另存副本</translation>
    </message>
    <message>
        <source>TalentDesk workspace</source>
        <translation>TalentDesk 工作区文件</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Asking to defer</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Both counts agree: the result stands.</source>
        <translation>两次计票一致，结果有效。</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>两次计票</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一次计票</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>进行日期</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>保存计票</translation>
    </message>
    <message>
        <source>One count is in. Somebody else counts without seeing it.</source>
        <translation>已有一次计票。第二次由他人独立清点，不看前一次的数字。</translation>
    </message>
    <message>
        <source>Only two counts that agree make the result.</source>
        <translation>两次计票一致后才有结果。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>第二次计票</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>The programme asks for it: only two counts that agree make the result.</source>
        <translation>方案要求两次计票：一致后才有结果。</translation>
    </message>
    <message>
        <source>The two counts differ; there is no result until they agree.</source>
        <translation>两次计票不一致，一致后才有结果。</translation>
    </message>
    <message>
        <source>This count is kept. The other one is made by somebody else.</source>
        <translation>本次计票已保存，另一次由他人清点。</translation>
    </message>
    <message>
        <source>Which count</source>
        <translation>第几次计票</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>Crisis card {post}</source>
        <translation>危机应对卡 {post}</translation>
    </message>
</context>
<context>
    <name>CycleSheet</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 场校准会</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the sessions of {cycle} along, with committees and candidates rated anew</source>
        <translation>沿用“{cycle}”的校准会、委员会与候选人，并按最新评级重新建议位置</translation>
    </message>
    <message>
        <source>Close the cycle</source>
        <translation>关闭周期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>For instance the year</source>
        <translation>例如年度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open a new cycle</source>
        <translation>开启新周期</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Review cycles</source>
        <translation>盘点周期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2026-11-21.</source>
        <translation>这不是日期，请写成 2026-11-21 的形式。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Do not take on the list</source>
        <translation>不列入名单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Take on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>{name} is not on the list.</source>
        <translation>{name}未列入名单。</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>{name}已列入名单。</translation>
    </message>
</context>
<context>
    <name>DepartureSheet</name>
    <message>
        <source>By whose wish</source>
        <translation>离职性质</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择人员。</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Record a departure</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The departure is on record.</source>
        <translation>已登记离职。</translation>
    </message>
    <message numerus="yes">
        <source>The departure is on record; %n post(s) vacant.</source>
        <translation>
            <numerusform>已登记离职，%n 个岗位空缺。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which day was it?</source>
        <translation>请填写离职日期。</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name}离职</translation>
    </message>
    <message>
        <source>{name} retired</source>
        <translation>{name}退休</translation>
    </message>
</context>
<context>
    <name>DeparturesView</name>
    <message>
        <source>By whose wish</source>
        <translation>离职性质</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>离职登记</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Record a departure…</source>
        <translation>登记离职…</translation>
    </message>
    <message>
        <source>Take the departure off the record</source>
        <translation>撤销此离职登记</translation>
    </message>
    <message>
        <source>Taken off the record.</source>
        <translation>已撤销登记。</translation>
    </message>
    <message>
        <source>Who left counts as staff no more. Key people held a key post or were confirmed successors; turnover counts those of them who left by their own wish.</source>
        <translation>离职者不再计入员工。关键人才指曾在任关键岗位或被确认为继任者的人员；流失率只计其中本人提出离职者。</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n contradiction(s) settled</source>
        <translation>
            <numerusform>%n 处矛盾已处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to settle…</source>
        <translation>
            <numerusform>%n 处矛盾待处理…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer…</source>
        <translation>
            <numerusform>%n 个问题待确认…</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>全部表</translation>
    </message>
    <message>
        <source>Change or reason</source>
        <translation>变更内容或原因</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>在预览中查找</translation>
    </message>
    <message>
        <source>Forget what was chosen before</source>
        <translation>忘记以前的选择</translation>
    </message>
    <message>
        <source>Leave these rows out, or take them again (Space)</source>
        <translation>不导入所选行，或恢复导入（空格键）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Places go to</source>
        <translation>落位写入</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Read these workbooks as if nobody had said anything of them yet</source>
        <translation>重新识别这些工作簿，不再沿用以前的选择</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Which workbook says what…</source>
        <translation>各工作簿的来源对照…</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Grid schemes</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ratings up to this day count.</source>
        <translation>采用截至当日的评级。</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>盘点周期</translation>
    </message>
    <message>
        <source>Review cycles…</source>
        <translation>盘点周期…</translation>
    </message>
</context>
<context>
    <name>DifferencesSheet</name>
    <message>
        <source>Both are alike in everything shown.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Changed since the lock</source>
        <translation>锁定后的变动</translation>
    </message>
    <message>
        <source>These data were changed after the lock. The locked record keeps the old ones.</source>
        <translation>以下资料在锁定后有改动，锁定的记录仍保留原内容。</translation>
    </message>
</context>
<context>
    <name>DrawnSheet</name>
    <message>
        <source>Begin again</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Place to sign</source>
        <translation>签字处</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign with a finger, a pen or the mouse. On paper it is marked as drawn on screen.</source>
        <translation>用手指、触控笔或鼠标签字；纸面上会注明为屏幕手写。</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name}签字</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Give it up</source>
        <translation>取消空缺</translation>
    </message>
    <message>
        <source>Give the vacancy up</source>
        <translation>取消空缺</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>取消日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>选择工作簿文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a workbook…</source>
        <translation>选择工作簿…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Choose workbooks</source>
        <translation>选择工作簿</translation>
    </message>
    <message>
        <source>Drop workbooks, photos, a folder or a zip here</source>
        <translation>将工作簿、照片、文件夹或 zip 拖到这里</translation>
    </message>
    <message>
        <source>Excel or CSV: people, ratings, scores, places on the grid, histories, posts, plans; the columns may stand in any order.
An empty cell changes nothing, the word CLEAR empties a field.
What is not in the workbooks stays as it is. Nothing is written before you take it over.</source>
        <translation>Excel 或 CSV：人员、评价、能力分数、九宫格落位、履历、岗位、培养计划；各列顺序不限。
空单元格不作更改，填“清空”则清除该字段。
表中没有的内容保持不变；确认导入之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Photos ({endings})</source>
        <translation>照片（{endings}）</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>保存模板…</translation>
    </message>
    <message>
        <source>Workbooks ({endings})</source>
        <translation>工作簿（{endings}）</translation>
    </message>
</context>
<context>
    <name>EligibilityPart</name>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格条件</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>例外…</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The programme asks nothing of those proposed for this tier.</source>
        <translation>方案对该层级的候选者没有资格要求。</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}，{day}</translation>
    </message>
</context>
<context>
    <name>EligibilitySheet</name>
    <message>
        <source>Eligibility of {name}</source>
        <translation>{name}的任职资格</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>The programme asks nothing for this tier.</source>
        <translation>方案对该层级没有要求。</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不确定</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Cost of losing it</source>
        <translation>流失代价</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>For example: three months side by side</source>
        <translation>例如：跟班三个月</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>删除该条目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>已删除该交接步骤。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>What is known, or with whom the relation is</source>
        <translation>知识内容或关系对象</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Discard the new entry (Esc)</source>
        <translation>放弃新记录（Esc）</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Save the new entry</source>
        <translation>保存新记录</translation>
    </message>
    <message>
        <source>Save the new entry (Enter)</source>
        <translation>保存新记录（Enter）</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>All candidates</source>
        <translation>全部候选人</translation>
    </message>
    <message>
        <source>All is held</source>
        <translation>材料齐备</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Evidence held and missing</source>
        <translation>依据材料：已有与缺失</translation>
    </message>
    <message>
        <source>Evidence {session}</source>
        <translation>依据材料 {session}</translation>
    </message>
    <message>
        <source>Nobody fits this choice.</source>
        <translation>没有符合此条件的候选人。</translation>
    </message>
    <message>
        <source>Nobody is in this session yet.</source>
        <translation>校准会中还没有候选人。</translation>
    </message>
    <message>
        <source>Not held: {what}</source>
        <translation>缺少：{what}</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印此清单</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Save this list as a workbook</source>
        <translation>将此清单保存为工作簿</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>有材料缺失</translation>
    </message>
    <message>
        <source>The programme asks for no evidence.</source>
        <translation>方案未要求依据材料。</translation>
    </message>
    <message>
        <source>Which candidates</source>
        <translation>显示哪些候选人</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写入清单</translation>
    </message>
    <message>
        <source>{whole} of {all} with all evidence held</source>
        <translation>{all} 人中 {whole} 人材料齐备</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Evidence {session}</source>
        <translation>依据材料 {session}</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Exception: {condition}</source>
        <translation>例外：{condition}</translation>
    </message>
    <message>
        <source>Make the exception</source>
        <translation>作例外处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The condition and the exception both stay visible, also on paper.</source>
        <translation>条件与例外均保留显示，打印件上也如此。</translation>
    </message>
</context>
<context>
    <name>ExcuseSheet</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Both fields empty: no exception.</source>
        <translation>两项均留空即无例外。</translation>
    </message>
    <message>
        <source>Exception for {name}</source>
        <translation>{name}的例外</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Overview of succession</source>
        <translation>继任总览</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写入工作簿</translation>
    </message>
</context>
<context>
    <name>FaultsSheet</name>
    <message>
        <source>Faults in the programme file</source>
        <translation>方案文件中的错误</translation>
    </message>
    <message>
        <source>“{file}” was not taken over; nothing has changed. Correct these lines and open it again.</source>
        <translation>“{file}”未被采用，内容没有任何变化。请改正以下各行后重新打开。</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>全部：{count}</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter or a double-click goes there.</source>
        <translation>按回车或双击可前往。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期内</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>前往：{place}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>There is nothing to list: nothing of this kind is on record.</source>
        <translation>没有可列出的内容：尚无此类记录。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Point at a figure to see its formula; click it for the list behind.</source>
        <translation>指向指标可查看公式；点击可查看明细。</translation>
    </message>
</context>
<context>
    <name>FillSheet</name>
    <message>
        <source>Fill the vacancy</source>
        <translation>填补空缺</translation>
    </message>
    <message>
        <source>Filled from outside</source>
        <translation>由外部人员填补</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>或填写姓名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The person is appointed to the post from this day on.</source>
        <translation>自该日起任职。</translation>
    </message>
    <message>
        <source>Where the new colleague is in the file already</source>
        <translation>新员工已在人才库时选择</translation>
    </message>
    <message>
        <source>{name} takes the post</source>
        <translation>{name}就任</translation>
    </message>
    <message>
        <source>{name} takes the post “{post}”.</source>
        <translation>{name}就任“{post}”。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by unit, tier, manager and more (Ctrl+Shift+L)</source>
        <translation>按部门、层级、上级等筛选（Ctrl+Shift+L）</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>筛选 · {count}</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部人员</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n card(s), in the room too</source>
        <translation>
            <numerusform>筛选隐藏了 %n 人，投影上也不显示</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total} 人</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take off: {what}</source>
        <translation>移除：{what}</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Fields of the filter</source>
        <translation>筛选字段</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>Ticked values of one field are joined by “or”, fields by “and”. Space ticks, Esc closes.</source>
        <translation>同一字段内的多个取值为“或”，字段之间为“且”。空格键勾选，Esc 关闭。</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>字段取值</translation>
    </message>
    <message>
        <source>{field} · {count}</source>
        <translation>{field} · {count}</translation>
    </message>
    <message>
        <source>{value}  ({count})</source>
        <translation>{value}（{count}）</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit}（全部）</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>共 {count} 人</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在职状态</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选名单</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Name, number, post, unit</source>
        <translation>姓名、拼音、工号、岗位、部门</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Rename or move a unit…</source>
        <translation>部门改名或移动…</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}：{values}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 人中的 {shown} 人</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values}等（另 {count} 项）</translation>
    </message>
</context>
<context>
    <name>FinalQuestion</name>
    <message>
        <source>A final step</source>
        <translation>不可撤销的步骤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It cannot be taken back, and neither can the steps before it:</source>
        <translation>此步骤不可撤销，之前的步骤也将不能再撤销：</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>此步骤不可撤销。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 步</translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>Remove the follow-up</source>
        <translation>删除后续行动</translation>
    </message>
    <message>
        <source>Remove “{text}”? Take it off the development plan too?</source>
        <translation>删除“{text}”？是否同时从培养计划中删除？（“否”表示保留在计划中）</translation>
    </message>
</context>
<context>
    <name>FollowUpBox</name>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>议定行动</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>修改（回车）</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lands in the development plan at once; without one a draft is begun. Enter adds it.</source>
        <translation>随即列入培养计划；没有计划时新建草稿。按回车添加。</translation>
    </message>
    <message>
        <source>Open the development plan</source>
        <translation>打开培养计划</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>删除（Delete）</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>no longer in the plan</source>
        <translation>已不在计划中</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message numerus="yes">
        <source>%n detail(s) changed since the lock</source>
        <translation>
            <numerusform>锁定后有 %n 处资料变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) open</source>
        <translation>
            <numerusform>%n 条理由待补</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the shares with the guidelines</source>
        <translation>与参考比例对照</translation>
    </message>
    <message>
        <source>Compare the shares with the guidelines (Ctrl+Shift+S)</source>
        <translation>与参考比例对照（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>封存码 {seal}</translation>
    </message>
    <message>
        <source>Version {version}, sealed {at} by {by}. Opens all sealed versions.</source>
        <translation>第 {version} 版，{at} 由{by}封存。点击查看全部封存版本。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>signed packet no longer matches</source>
        <translation>已签字材料与记录不符</translation>
    </message>
</context>
<context>
    <name>ForecastView</name>
    <message>
        <source>Forecast</source>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Gap by tier and year</source>
        <translation>各层级逐年缺口</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>预测假设</translation>
    </message>
</context>
<context>
    <name>FormsSheet</name>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Filled for</source>
        <translation>填写对象</translation>
    </message>
    <message numerus="yes">
        <source>Filled for %n person(s).</source>
        <translation>
            <numerusform>已按 %n 人的记录填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>填写来源</translation>
    </message>
    <message>
        <source>Filled from the session.</source>
        <translation>已按校准会记录填写。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Printed blank.</source>
        <translation>印空白表。</translation>
    </message>
</context>
<context>
    <name>ForwardSheet</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择人员。</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Put somebody forward</source>
        <translation>推荐拟任人选</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>Successors of the tier need no exception, whatever their unit. Others are put forward across a tier only with a reason and somebody who approves it.</source>
        <translation>该层级的继任者不论部门均可推荐；其他人员须写明理由和批准人，方可跨层级推荐。</translation>
    </message>
</context>
<context>
    <name>GapsSection</name>
    <message>
        <source>Add a gap…</source>
        <translation>添加差距…</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>胜任力</translation>
    </message>
    <message>
        <source>Fill in from the target post</source>
        <translation>按目标岗位填入</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>No score lies below what the target post asks for.</source>
        <translation>没有低于目标岗位要求的评分。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Remove the gap</source>
        <translation>移除此差距</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Take over what the target post's model asks for and the newest scores</source>
        <translation>取目标岗位胜任力模型的要求和最新评分</translation>
    </message>
</context>
<context>
    <name>GrowthPanel</name>
    <message>
        <source>Add a kind of unit…</source>
        <translation>添加单位类型…</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>Growth plan</source>
        <translation>增长计划</translation>
    </message>
    <message>
        <source>How many units of a kind, such as shops, there will be at the end of a year, those of today included.</source>
        <translation>某类单位（如门店）在年末的总数，含现有单位。</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>HandleSheet</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Handle the objection: {name}</source>
        <translation>处理异议：{name}</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Handled on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Go to a part</source>
        <translation>转到章节</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to “{kind}”</source>
        <translation>添加到“{kind}”</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暂无记录。</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>End the term today</source>
        <translation>今日结束任期</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记有误</translation>
    </message>
    <message>
        <source>Term until</source>
        <translation>任期至</translation>
    </message>
</context>
<context>
    <name>HoldersSheet</name>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Appoint somebody, or let them act</source>
        <translation>任命或安排代理</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Incumbents of {post}</source>
        <translation>{post}的在任者</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Nobody holds the post.</source>
        <translation>岗位空缺。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Terms on record</source>
        <translation>任期记录</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张工作表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s)</source>
        <translation>
            <numerusform>%n 个工作簿</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Another workbook…</source>
        <translation>换一个工作簿…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>Everything was there already; nothing was changed.</source>
        <translation>内容都已存在，没有改动。</translation>
    </message>
    <message>
        <source>Mark what is wrong…</source>
        <translation>标出问题…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Save the workbook with wrong cells coloured, commented and listed</source>
        <translation>保存一份标色、加批注并附问题清单的工作簿</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over the %n good row(s)</source>
        <translation>
            <numerusform>只导入 %n 行正确的数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over: {what}</source>
        <translation>已导入：{what}</translation>
    </message>
    <message>
        <source>Taking the rows over</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>{books}, {sheets}</source>
        <translation>{books}，{sheets}</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>新增 {count} 行</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>变更 {count} 行</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} 行未导入</translation>
    </message>
    <message>
        <source>{file}, header in row {row}</source>
        <translation>{file}，表头在第 {row} 行</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, header in row {row}</source>
        <translation>{file}，工作表“{sheet}”，表头在第 {row} 行</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Hide the talent card</source>
        <translation>隐藏人才卡</translation>
    </message>
    <message>
        <source>Hide the talent card (Ctrl+I)</source>
        <translation>隐藏人才卡（Ctrl+I）</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>尚未选择人员</translation>
    </message>
    <message>
        <source>Select a person to see the talent card.</source>
        <translation>选择一位人员即可查看人才卡。</translation>
    </message>
    <message>
        <source>Talent card</source>
        <translation>人才卡</translation>
    </message>
    <message>
        <source>{count} selected, the first:</source>
        <translation>已选 {count} 人，第一位：</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>正在导出日志</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No step fits this filter</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Prove that the file is intact, the chain unbroken and every row as the journal says</source>
        <translation>验证文件完好、链条完整，且每行数据与日志一致</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>正在校验日志</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who, what or why</source>
        <translation>操作人、事项或理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message numerus="yes">
        <source>%n piece(s) of knowledge or relations</source>
        <translation>
            <numerusform>%n 项知识与关系</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost of losing it</source>
        <translation>流失代价</translation>
    </message>
    <message>
        <source>Find knowledge or a relation</source>
        <translation>查找知识或关系</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>掌握人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Knowledge and relations</source>
        <translation>知识与关系</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>No scarce knowledge or special relation is recorded</source>
        <translation>还没有登记稀缺知识或特殊关系</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未交接完</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>没有符合筛选的条目</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Record knowledge or a relation</source>
        <translation>登记知识或关系</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>The entry was removed with its hand-over.</source>
        <translation>已删除该条目及其交接安排。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Topic or name</source>
        <translation>内容或姓名</translation>
    </message>
    <message>
        <source>What only one person knows, or whom only one person reaches, is lost when they leave.</source>
        <translation>只有一人掌握的知识、只有一人能维系的关系，会随人离开而流失。</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} 项逾期</translation>
    </message>
    <message>
        <source>{count} without a hand-over</source>
        <translation>{count} 项未安排交接</translation>
    </message>
</context>
<context>
    <name>LayerBanner</name>
    <message numerus="yes">
        <source>%n card(s) elsewhere than calibrated</source>
        <translation>
            <numerusform>%n 人与校准后不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to calibrated</source>
        <translation>回到校准后</translation>
    </message>
    <message>
        <source>Compare and take over…</source>
        <translation>对照并采用…</translation>
    </message>
    <message>
        <source>In the room too</source>
        <translation>也投影</translation>
    </message>
    <message>
        <source>Nothing here is decided.</source>
        <translation>此处不作任何决定。</translation>
    </message>
    <message>
        <source>The projector shows this rehearsal, with its name; else the calibrated places</source>
        <translation>投影显示本预演并标明名称；关闭时投影显示校准后的位置</translation>
    </message>
    <message>
        <source>The session is locked: to look at only.</source>
        <translation>校准会已锁定，只能查看。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>LayerLink</name>
    <message numerus="yes">
        <source>%n card(s) taken over</source>
        <translation>
            <numerusform>已采用 %n 人的位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the calibrated places</source>
        <translation>回到校准后的位置</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Board, {layer}: nothing here is decided</source>
        <translation>九宫格，{layer}：此处不作任何决定</translation>
    </message>
    <message>
        <source>New rehearsal…</source>
        <translation>新建预演…</translation>
    </message>
    <message>
        <source>Rehearsal {number}</source>
        <translation>预演 {number}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>“{layer}” thrown away</source>
        <translation>已丢弃“{layer}”</translation>
    </message>
</context>
<context>
    <name>LayerNameSheet</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cards then stand where they are calibrated; what you move is kept here and decides nothing.</source>
        <translation>卡片从校准后的位置开始；在此移动的只保存在预演中，不作任何决定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New rehearsal</source>
        <translation>新建预演</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the rehearsal</source>
        <translation>重命名预演</translation>
    </message>
</context>
<context>
    <name>LayerSheet</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Everybody stands where they are calibrated.</source>
        <translation>所有人都在校准后的位置。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n card(s)</source>
        <translation>
            <numerusform>采用 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Who stands elsewhere here than calibrated. What is taken over becomes moves in one step.</source>
        <translation>以下人员的位置与校准后不同。采用后成为正式移动，作为一步，可一次撤销。</translation>
    </message>
    <message>
        <source>outside a condition</source>
        <translation>不符合条件</translation>
    </message>
</context>
<context>
    <name>LayoutBuilder</name>
    <message>
        <source>All candidates</source>
        <translation>全部候选人</translation>
    </message>
    <message>
        <source>Boxes or candidates</source>
        <translation>格或候选人</translation>
    </message>
    <message>
        <source>By box</source>
        <translation>按格选择</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手工选择</translation>
    </message>
    <message>
        <source>Class of secrecy at the foot</source>
        <translation>页脚密级</translation>
    </message>
    <message>
        <source>Each report</source>
        <translation>每份报告</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>For the committee only (usual)</source>
        <translation>仅供评审委员会（默认）</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>一页</translation>
    </message>
    <message>
        <source>Paper of the grids</source>
        <translation>九宫格用纸</translation>
    </message>
    <message>
        <source>Parts and their order</source>
        <translation>内容与顺序</translation>
    </message>
    <message>
        <source>Reports, comparison and development of</source>
        <translation>报告、对比与培养安排的对象</translation>
    </message>
    <message>
        <source>Three pages</source>
        <translation>三页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>两页</translation>
    </message>
</context>
<context>
    <name>LayoutsLink</name>
    <message>
        <source>The layout is deleted.</source>
        <translation>版式已删除。</translation>
    </message>
    <message>
        <source>The layout is kept as “{name}”.</source>
        <translation>版式已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave the list</source>
        <translation>退出名单</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The place can be filled by another nomination, also after the window.</source>
        <translation>空出的名额可由其他提名补充，提名期后也可以。</translation>
    </message>
    <message>
        <source>{name} has left the list.</source>
        <translation>{name}已退出名单。</translation>
    </message>
</context>
<context>
    <name>Leavers</name>
    <message>
        <source>Left the company, not counted: {names}</source>
        <translation>已离职，不计入：{names}</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>撤下离职人员</translation>
    </message>
    <message>
        <source>They stay listed below as having left the slate</source>
        <translation>撤下后列入下方“已移出名单”</translation>
    </message>
    <message>
        <source>covered at once</source>
        <translation>应急替补</translation>
    </message>
    <message>
        <source>{name} ({as_what})</source>
        <translation>{name}（{as_what}）</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>+ {count} more</source>
        <translation>另有 {count} 类</translation>
    </message>
    <message>
        <source>Colour: {field}</source>
        <translation>着色：{field}</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>取消着色</translation>
    </message>
    <message>
        <source>{value}  {count}</source>
        <translation>{value}  {count}</translation>
    </message>
</context>
<context>
    <name>LegendSheet</name>
    <message>
        <source>Agenda: whose turn it is, time, opinions before the talk</source>
        <translation>议程：轮到谁、用时、会前意见</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + 方向键</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Back to the holding area</source>
        <translation>放回暂存区</translation>
    </message>
    <message>
        <source>Badges and keys</source>
        <translation>标记与按键</translation>
    </message>
    <message>
        <source>Ballot; action agreed; compare the selected cards</source>
        <translation>表决；商定后续行动；比较选中的卡片</translation>
    </message>
    <message>
        <source>Call the next one, the one before, the selected card</source>
        <translation>讨论下一位、上一位、所选人员</translation>
    </message>
    <message>
        <source>Challenge the middle; another grid beside this one</source>
        <translation>居中追问；并排显示另一个九宫格方案</translation>
    </message>
    <message>
        <source>Charts; minutes, beside the board</source>
        <translation>在九宫格旁显示图表；会议纪要</translation>
    </message>
    <message>
        <source>Codes for names; room's screen blank; the room's window</source>
        <translation>以代码代替姓名；会场黑屏；会场窗口</translation>
    </message>
    <message>
        <source>Colours and badges; saved views</source>
        <translation>着色与标识；已存视图</translation>
    </message>
    <message>
        <source>Discussed, or not yet</source>
        <translation>标为已讨论或未讨论</translation>
    </message>
    <message>
        <source>Evidence held and missing; groups compared</source>
        <translation>依据材料；分组比较</translation>
    </message>
    <message>
        <source>Find a card; filter by unit, tier, manager and more</source>
        <translation>查找卡片；按部门、层级、上级等筛选</translation>
    </message>
    <message>
        <source>Flag; readiness; own note, on all selected cards</source>
        <translation>旗标、准备度、主持人备注，对全部选中的卡片</translation>
    </message>
    <message>
        <source>Full screen: the board without rail and top bar; Esc returns</source>
        <translation>全屏：隐藏导航栏与顶栏，Esc 返回</translation>
    </message>
    <message>
        <source>Give the reason of the last move</source>
        <translation>填写上次调整的理由</translation>
    </message>
    <message>
        <source>Give up a drag, drop the selection, show all boxes</source>
        <translation>放弃拖动、取消选择、恢复全部格子</translation>
    </message>
    <message>
        <source>Go from card to card; to the head of a box and on</source>
        <translation>在卡片之间移动，经过格子标题再到下一格</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole board</source>
        <translation>放大、缩小、显示整张九宫格</translation>
    </message>
    <message>
        <source>Look at the board by a saved view</source>
        <translation>切换到已存视图</translation>
    </message>
    <message>
        <source>Menu of the cards; on a head Enter gives the box the room</source>
        <translation>打开卡片菜单；在格子标题上按 Enter 放大该格</translation>
    </message>
    <message>
        <source>Move the card within its box; the order is kept</source>
        <translation>在格内调整卡片顺序，顺序会保留</translation>
    </message>
    <message>
        <source>Page Down, Up, C</source>
        <translation>Page Down、Up、C</translation>
    </message>
    <message>
        <source>Places of the last cycle: of the selection, of everybody, none</source>
        <translation>上一周期落位：选中者、全部、不显示</translation>
    </message>
    <message>
        <source>Put the selected cards into the box of that number</source>
        <translation>把选中的卡片放进该编号的格子</translation>
    </message>
    <message>
        <source>Rehearsals; guidelines shown or hidden</source>
        <translation>预演；显示或隐藏参考比例</translation>
    </message>
    <message>
        <source>Select a range; go without selecting</source>
        <translation>连续选择；只移动不选择</translation>
    </message>
    <message>
        <source>Select everyone in the box</source>
        <translation>选中本格全部人员</translation>
    </message>
    <message>
        <source>Select everyone who is shown</source>
        <translation>选中所有显示的人</translation>
    </message>
    <message>
        <source>Select the card too, or no longer; on a head: everyone there</source>
        <translation>加选或取消这张卡片；在格子标题上则选中全格</translation>
    </message>
    <message>
        <source>Shift, Ctrl + arrows</source>
        <translation>Shift、Ctrl + 方向键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start or pause the time; put the talk off; still open</source>
        <translation>开始或暂停计时；搁置；改为未讨论</translation>
    </message>
    <message>
        <source>The share is above the guideline</source>
        <translation>占比高于参考比例</translation>
    </message>
    <message>
        <source>The share is below the guideline</source>
        <translation>占比低于参考比例</translation>
    </message>
    <message>
        <source>The share is inside the guideline</source>
        <translation>占比符合参考比例</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Line removed.</source>
        <translation>已移除此行。</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add: {what}</source>
        <translation>添加{what}</translation>
    </message>
    <message>
        <source>Move down: {what}</source>
        <translation>下移：{what}</translation>
    </message>
    <message>
        <source>Move up: {what}</source>
        <translation>上移：{what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>删除：{what}</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation>合计 {total}，须为 100</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Import a workbook…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合筛选条件的人员</translation>
    </message>
    <message>
        <source>Nobody is in this file yet</source>
        <translation>文件中还没有人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>打印表单…</translation>
    </message>
    <message>
        <source>Print talent cards…</source>
        <translation>打印人才卡…</translation>
    </message>
    <message>
        <source>Rating forms in Excel…</source>
        <translation>Excel 评分表…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Take a roster over from a workbook (drop it here), or add people one by one.</source>
        <translation>从工作簿导入花名册（可直接拖到这里），或逐个添加。</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Lock the session</source>
        <translation>锁定校准会</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>Nothing stands against the lock.</source>
        <translation>没有妨碍锁定的事项。</translation>
    </message>
    <message>
        <source>Nothing stands against the lock. Please look at this once more:</source>
        <translation>可以锁定。锁定前请再核对以下事项：</translation>
    </message>
    <message>
        <source>Please look at this too:</source>
        <translation>另请留意：</translation>
    </message>
    <message numerus="yes">
        <source>Show %n candidate(s)</source>
        <translation>
            <numerusform>查看 %n 名候选人</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be settled before the session can be locked:</source>
        <translation>锁定之前须先处理：</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>A copy is made on opening, before an import, before locking and before an update.</source>
        <translation>打开文件时，以及导入、锁定和升级之前，都会自动备份。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups kept of each file</source>
        <translation>每个文件保留的备份数</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>It is printed on the cover of every packet.</source>
        <translation>印在每份材料的封面上。</translation>
    </message>
    <message>
        <source>It stands in the journal beside everything you do.</source>
        <translation>您的每一步操作都会在日志中署此姓名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No log could be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Please say who you are.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>打开日志位置</translation>
    </message>
    <message>
        <source>The oldest ones beyond that are removed.</source>
        <translation>超出部分从最旧的开始删除。</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>What the program did and where it failed; no names, no scores.</source>
        <translation>记录程序的运行与故障，不含姓名和分数。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>{file} – {organisation} – TalentDesk</source>
        <translation>{file} – {organisation} – TalentDesk</translation>
    </message>
</context>
<context>
    <name>MarkActs</name>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own note…</source>
        <translation>主持人备注…</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备度</translation>
    </message>
</context>
<context>
    <name>MarkedPosts</name>
    <message>
        <source>A scenario decides nothing. It is played anew with the slates as they are.</source>
        <translation>情景不是决定；每次打开都按当时的继任名单重新推演。</translation>
    </message>
    <message>
        <source>Add a post or a person</source>
        <translation>添加岗位或人员</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景名称</translation>
    </message>
    <message>
        <source>Posts that fall vacant</source>
        <translation>假设空缺的岗位</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Scenarios kept</source>
        <translation>已保存的情景</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MeasuresPart</name>
    <message>
        <source>Measures</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>no box yet</source>
        <translation>尚无格位</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测评</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第{rank}名</translation>
    </message>
    <message>
        <source>so far {range}</source>
        <translation>目前 {range}</translation>
    </message>
</context>
<context>
    <name>MentorsSection</name>
    <message>
        <source>Add a mentor: name, pinyin or number; Enter also takes a name that is not in the file</source>
        <translation>添加导师：姓名、拼音或工号；不在册的姓名可直接回车</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Remove the mentor</source>
        <translation>移除此导师</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>{name} (has left)</source>
        <translation>{name}（已离职）</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>关于与许可</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Compare people…</source>
        <translation>比较人员…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>打印表单…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Review cycles…</source>
        <translation>盘点周期…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Show or hide the talent card (Ctrl+I)</source>
        <translation>显示或隐藏人才卡（Ctrl+I）</translation>
    </message>
    <message>
        <source>Talent card</source>
        <translation>人才卡</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Drop the edited text; the part follows the session again</source>
        <translation>放弃手工修改，重新随会议生成</translation>
    </message>
    <message>
        <source>Edited by hand: it does not follow the session any more.</source>
        <translation>已手工修改，不再随会议更新。</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>导出会议纪要</translation>
    </message>
    <message>
        <source>Export the minutes as text…</source>
        <translation>将会议纪要导出为文本…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes {session}</source>
        <translation>会议纪要 {session}</translation>
    </message>
    <message>
        <source>Parts of the minutes</source>
        <translation>纪要各部分</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>打印会议纪要…</translation>
    </message>
    <message>
        <source>Sealed with the lock.</source>
        <translation>已随锁定封存。</translation>
    </message>
    <message>
        <source>Text of the part</source>
        <translation>本部分文字</translation>
    </message>
    <message>
        <source>Text with headings</source>
        <translation>带标题的文本</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Writes itself. Type to edit it.</source>
        <translation>自动生成，键入即可修改。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>{title}  ·  edited</source>
        <translation>{title}  ·  已修改</translation>
    </message>
</context>
<context>
    <name>MinutesSheet</name>
    <message>
        <source>Minutes: {session}</source>
        <translation>会议纪要：{session}</translation>
    </message>
</context>
<context>
    <name>MorePapers</name>
    <message>
        <source>Forms…</source>
        <translation>表单…</translation>
    </message>
    <message>
        <source>Wall cards and grid poster…</source>
        <translation>墙面卡片与九宫格海报…</translation>
    </message>
</context>
<context>
    <name>NamesGate</name>
    <message>
        <source>A packet carries the names, for it is signed. Show it only where the room does not see this screen. Ballot papers, cards and forms of the session are printed with the codes.</source>
        <translation>会议材料须签字，因此印有姓名。请确认会场看不到本屏幕后再显示。票纸、卡片和校准会表单均印代码。</translation>
    </message>
    <message>
        <source>Names are shown as codes in this session</source>
        <translation>本场校准会正以代码代替姓名</translation>
    </message>
    <message>
        <source>Show the packet with names</source>
        <translation>显示带姓名的会议材料</translation>
    </message>
</context>
<context>
    <name>NamesSheet</name>
    <message>
        <source>Committee</source>
        <translation>评审委员会</translation>
    </message>
    <message>
        <source>Copies of {packet}</source>
        <translation>材料 {packet} 的副本</translation>
    </message>
    <message>
        <source>Number the copies</source>
        <translation>编号副本</translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation>每行一个姓名。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Tick or type somebody.</source>
        <translation>请勾选或输入姓名。</translation>
    </message>
    <message>
        <source>Who has to sign {packet}</source>
        <translation>材料 {packet} 的签字人</translation>
    </message>
    <message>
        <source>Who stands there already is greyed. Space ticks.</source>
        <translation>已列入者显示为灰色；空格勾选。</translation>
    </message>
</context>
<context>
    <name>NewKnowledgeSheet</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record scarce knowledge or a relation</source>
        <translation>登记稀缺知识或特殊关系</translation>
    </message>
    <message>
        <source>What is known, or with whom the relation is</source>
        <translation>知识内容或关系对象</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>掌握人</translation>
    </message>
</context>
<context>
    <name>NewPlanSheet</name>
    <message>
        <source>Begin the plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择人员。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Its model shows the gaps</source>
        <translation>按其胜任力模型得出差距</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>New development plan</source>
        <translation>新建培养计划</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Target post</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From an own programme file…</source>
        <translation>使用自己的方案文件…</translation>
    </message>
    <message>
        <source>It is printed on the cover of every packet.</source>
        <translation>印在每份材料的封面上。</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>材料语言</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>On this machine's own disk.</source>
        <translation>请放在本机硬盘上。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>盘点方案</translation>
    </message>
    <message>
        <source>Programme files (*.toml)</source>
        <translation>方案文件 (*.toml)</translation>
    </message>
    <message>
        <source>Talent review</source>
        <translation>人才盘点</translation>
    </message>
    <message>
        <source>TalentDesk workspace</source>
        <translation>TalentDesk 工作区文件</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>文件放在哪里？</translation>
    </message>
</context>
<context>
    <name>NobodySheet</name>
    <message>
        <source>Edit the committee…</source>
        <translation>编辑委员会名单…</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet.</source>
        <translation>委员会名单中还没有人。</translation>
    </message>
    <message>
        <source>Nobody on the committee has a vote.</source>
        <translation>委员会中没有人有表决权。</translation>
    </message>
    <message>
        <source>Opinions, ballot papers and who does not take part are about its members. Cards can be placed and discussed without them; the lock waits for a committee.</source>
        <translation>会前意见、票纸和回避都以委员为对象。没有委员时仍可移动卡片和讨论；锁定须有委员会。</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>委员会</translation>
    </message>
</context>
<context>
    <name>NominateSheet</name>
    <message>
        <source>A refill may come after the window.</source>
        <translation>补充提名可以在提名期之后。</translation>
    </message>
    <message>
        <source>Any of the tier</source>
        <translation>该层级任一岗位</translation>
    </message>
    <message>
        <source>As successor to</source>
        <translation>拟任层级</translation>
    </message>
    <message>
        <source>By HR</source>
        <translation>人力资源部提名</translation>
    </message>
    <message>
        <source>By a manager</source>
        <translation>管理者提名</translation>
    </message>
    <message>
        <source>By themself</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>请从列表中选择人员。</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>提名理由</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>不替补</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Nominate somebody</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>提名方式</translation>
    </message>
    <message>
        <source>Nominator</source>
        <translation>提名人</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>被提名人</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备度</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>{name} is nominated.</source>
        <translation>已提名{name}。</translation>
    </message>
</context>
<context>
    <name>NominationsPage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n 次选拔</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign gathers who is put forward for which tier, who recommends them, and who decides.</source>
        <translation>选拔汇集各层级的被提名人、推荐人和审批过程。</translation>
    </message>
    <message>
        <source>A vacant post is open to all successors of its tier; how it is filled goes into the figures.</source>
        <translation>空缺岗位面向该层级全部继任者；填补情况计入指标。</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建选拔…</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>尚无选拔</translation>
    </message>
    <message>
        <source>No vacancies on record</source>
        <translation>尚无空缺记录</translation>
    </message>
    <message>
        <source>Nobody is nominated yet</source>
        <translation>尚无提名</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>提名选拔</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>被提名人</translation>
    </message>
    <message>
        <source>Open a vacancy</source>
        <translation>登记空缺</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>结构比例</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Who nominates</source>
        <translation>提名责任</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>进行中 {count}</translation>
    </message>
    <message>
        <source>“Who nominates” tells who still owes nominations.</source>
        <translation>“提名责任”列出尚未完成提名的管理者。</translation>
    </message>
</context>
<context>
    <name>NomineeHead</name>
    <message>
        <source>Agreement signed on</source>
        <translation>协议签订日期</translation>
    </message>
    <message>
        <source>Any of the tier</source>
        <translation>该层级任一岗位</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在职情况</translation>
    </message>
    <message>
        <source>Grounds of the nomination</source>
        <translation>提名理由</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Not on the list…</source>
        <translation>不列入…</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Put on slates…</source>
        <translation>列入继任名单…</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备度</translation>
    </message>
    <message>
        <source>Refill the place…</source>
        <translation>补充人选…</translation>
    </message>
    <message>
        <source>See what is still missing</source>
        <translation>见下方尚缺事项</translation>
    </message>
    <message>
        <source>Take on the list…</source>
        <translation>列入名单…</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>Target post</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>as successor to {tier}</source>
        <translation>拟任{tier}</translation>
    </message>
    <message>
        <source>by HR</source>
        <translation>人力资源部</translation>
    </message>
    <message>
        <source>by themself</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>no longer employed</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>NomineeTable</name>
    <message>
        <source>Nominees</source>
        <translation>被提名人</translation>
    </message>
    <message>
        <source>Still on the way</source>
        <translation>仅看进行中</translation>
    </message>
</context>
<context>
    <name>NomineeView</name>
    <message>
        <source>All nominees</source>
        <translation>全部被提名人</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>被提名人</translation>
    </message>
    <message>
        <source>Peer ballot</source>
        <translation>民主评议</translation>
    </message>
    <message>
        <source>Recommenders</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Remove a nomination made by mistake</source>
        <translation>删除误登的提名</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}</source>
        <translation>{who}于{day}签字</translation>
    </message>
    <message>
        <source>Stages of approval</source>
        <translation>审批环节</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The nomination of {name} was removed.</source>
        <translation>已删除对{name}的提名。</translation>
    </message>
    <message>
        <source>The one after</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>{for_} in favour, {against} against, {abstain} abstaining; {present} of {entitled} present; {needed} were needed</source>
        <translation>赞成{for_}，反对{against}，弃权{abstain}；应到{entitled}人，实到{present}人；须{needed}票</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Follow-up in words</source>
        <translation>后续（文字）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note of the committee</source>
        <translation>委员会备注</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>备注：{name}</translation>
    </message>
    <message>
        <source>Noted before; it is in no development plan.</source>
        <translation>此前所记，未列入培养计划。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Follow-up</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>From the talk</source>
        <translation>讨论记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ObjectionSheet</name>
    <message>
        <source>By</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Left empty: without a name</source>
        <translation>留空：匿名</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Take in an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>异议内容</translation>
    </message>
</context>
<context>
    <name>ObjectionsPart</name>
    <message>
        <source>Handle…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take in an objection…</source>
        <translation>登记异议…</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>{count} not decided</source>
        <translation>{count} 件未处理</translation>
    </message>
</context>
<context>
    <name>OffSlateSheet</name>
    <message>
        <source>Development behind the plan</source>
        <translation>培养进度不及计划</translation>
    </message>
    <message>
        <source>Does not want the post</source>
        <translation>本人无意接任</translation>
    </message>
    <message>
        <source>It stays known who stood here, and why they left.</source>
        <translation>曾列入名单及移出理由会保留。</translation>
    </message>
    <message>
        <source>Leaves the company</source>
        <translation>离开公司</translation>
    </message>
    <message>
        <source>Moved to another post</source>
        <translation>调往其他岗位</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take {name} off the slate</source>
        <translation>将{name}移出继任名单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{name} is off the slate.</source>
        <translation>已将{name}移出名单。</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It stands in the journal beside everything you do.</source>
        <translation>您的每一步操作都会在日志中署此姓名。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>OpinionFormsSheet</name>
    <message>
        <source>Opinion forms: {session}</source>
        <translation>会前意见表：{session}</translation>
    </message>
</context>
<context>
    <name>OpinionSheet</name>
    <message>
        <source>= Agree</source>
        <translation>= 同意</translation>
    </message>
    <message>
        <source>? Question</source>
        <translation>? 存疑</translation>
    </message>
    <message>
        <source>Another box</source>
        <translation>另选格子</translation>
    </message>
    <message>
        <source>Choose whose form it is. What was typed earlier is only ticked, never shown.</source>
        <translation>请选择意见表属于哪位委员。此前录入的只标记，不显示内容。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>For your eyes only: nobody sees what you think before all have answered. What you have handed in is not shown here again, but you may answer anew.</source>
        <translation>仅供本人填写：全部委员提交之前，任何人都看不到您的意见。已提交的内容不再显示，可以重新填写。</translation>
    </message>
    <message>
        <source>Keys: = agree, ? question, - abstain, a number for another box, Delete takes it back</source>
        <translation>按键：= 同意，? 存疑，- 弃权，数字 = 另选格子，Delete 撤回</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>My opinions before the talk</source>
        <translation>我的会前意见</translation>
    </message>
    <message>
        <source>Opinions from paper</source>
        <translation>录入纸质意见</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>已填 {done}/{all}</translation>
    </message>
    <message>
        <source>− Abstain</source>
        <translation>− 弃权</translation>
    </message>
</context>
<context>
    <name>OriginsSheet</name>
    <message>
        <source>Each line names the import that wrote the field last; what was changed by hand afterwards stands in the journal.</source>
        <translation>每行列出最后一次写入该字段的导入；此后手工修改的内容见日志。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Nothing of this person was imported; the journal tells who wrote it.</source>
        <translation>此人的数据均非导入；录入人见日志。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Where the values of {name} come from</source>
        <translation>{name}的数据来源</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n post(s) of the scenario are no longer on record.</source>
        <translation>
            <numerusform>情景中有 %n 个岗位已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>At present</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Bench now</source>
        <translation>当前梯队</translation>
    </message>
    <message>
        <source>Bench then</source>
        <translation>推演后梯队</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>当前在任者</translation>
    </message>
    <message>
        <source>Held then</source>
        <translation>推演后在任者</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>情景推演</translation>
    </message>
    <message>
        <source>On the succession chart</source>
        <translation>在继任图上查看</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts that stand otherwise</source>
        <translation>有变化的岗位</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步推演</translation>
    </message>
    <message>
        <source>Suppose {name} is not available</source>
        <translation>假设{name}不可用</translation>
    </message>
    <message>
        <source>The bench of the key posts</source>
        <translation>关键岗位梯队</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why not others</source>
        <translation>其他人为何未选</translation>
    </message>
</context>
<context>
    <name>OutlookForm</name>
    <message>
        <source>Impact of loss</source>
        <translation>流失影响</translation>
    </message>
    <message>
        <source>Leaving from</source>
        <translation>预计离任（最早）</translation>
    </message>
    <message>
        <source>Leaving until</source>
        <translation>预计离任（最晚）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Risk of loss</source>
        <translation>流失风险</translation>
    </message>
</context>
<context>
    <name>OutlookSheet</name>
    <message>
        <source>Leaving may be a range; one end may stay open. Retirement follows the programme's rule.</source>
        <translation>预计离任可填时间范围，一端可以留空。退休时间按方案计算。</translation>
    </message>
    <message>
        <source>Outlook of {name}</source>
        <translation>{name}的去留预期</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Compare with</source>
        <translation>对比周期</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>离职登记</translation>
    </message>
    <message>
        <source>Draw the bench of every key post, the weakest first</source>
        <translation>绘制每个关键岗位的继任厚度，最薄弱者在前</translation>
    </message>
    <message>
        <source>Every key post</source>
        <translation>逐岗厚度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures come from people, key posts and their successors: begin with the roster.</source>
        <translation>指标来自人员、关键岗位及其继任者，请先导入花名册。</translation>
    </message>
    <message>
        <source>Figures kept for {cycle}.</source>
        <translation>已为“{cycle}”留存指标。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>留存指标</translation>
    </message>
    <message>
        <source>Keep today's figures for a review cycle, to compare later ones with</source>
        <translation>将今日指标留存到盘点周期，供以后对比</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: figures are kept when a review cycle is closed, or by “Keep the figures”.</source>
        <translation>尚无可对比的指标：关闭盘点周期时自动留存，也可使用“留存指标”。</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is no review cycle yet</source>
        <translation>尚无盘点周期</translation>
    </message>
    <message>
        <source>Write all figures and the lists behind them into a workbook</source>
        <translation>将全部指标及明细写入工作簿</translation>
    </message>
    <message>
        <source>compared with {cycle} ({day})</source>
        <translation>与{cycle}（{day}）对比</translation>
    </message>
    <message>
        <source>events of the 12 months before</source>
        <translation>事件类指标取此前 12 个月</translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message>
        <source>Overview of succession</source>
        <translation>继任总览</translation>
    </message>
</context>
<context>
    <name>OwnNoteSheet</name>
    <message>
        <source>For your eyes only</source>
        <translation>仅供主持人查看</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Never shown in the room, never printed. Empty takes the note away.</source>
        <translation>不在会场显示，也不打印。清空即删除备注。</translation>
    </message>
    <message numerus="yes">
        <source>Own note on %n card(s)</source>
        <translation>
            <numerusform>%n 张卡片的主持人备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Own note: {name}</source>
        <translation>主持人备注：{name}</translation>
    </message>
</context>
<context>
    <name>PacketList</name>
    <message>
        <source>Session and packets</source>
        <translation>校准会与材料</translation>
    </message>
    <message>
        <source>Sessions and their packets</source>
        <translation>校准会及其材料</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The record has changed since this was printed.</source>
        <translation>打印之后记录已有变动。</translation>
    </message>
    <message>
        <source>The signed packet no longer matches the record: “Check…” tells what changed.</source>
        <translation>已签字的材料与当前记录不符，“核对…”可查看变动。</translation>
    </message>
    <message>
        <source>Version {version}, sealed {day}</source>
        <translation>第 {version} 版，{day}封存</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>与记录不符</translation>
    </message>
    <message>
        <source>record changed</source>
        <translation>记录已变动</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
</context>
<context>
    <name>PacketOut</name>
    <message>
        <source>Packet {number} was handed to the printer.</source>
        <translation>材料 {number} 已交给打印机。</translation>
    </message>
    <message>
        <source>Printing the packet</source>
        <translation>正在打印材料</translation>
    </message>
    <message>
        <source>Save packet</source>
        <translation>保存材料</translation>
    </message>
    <message>
        <source>Writing the packet</source>
        <translation>正在写入材料</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
</context>
<context>
    <name>PageActs</name>
    <message numerus="yes">
        <source>%n measure(s) taken from the grid.</source>
        <translation>
            <numerusform>已从九宫格取得 %n 项测评结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>选拔</translation>
    </message>
    <message>
        <source>Close the campaign</source>
        <translation>结束选拔</translation>
    </message>
    <message>
        <source>Edit the campaign…</source>
        <translation>修改选拔…</translation>
    </message>
    <message>
        <source>For all selected nominees whose turn it is</source>
        <translation>对选中且轮到该环节的被提名人</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>新建选拔…</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Open a vacancy</source>
        <translation>登记空缺</translation>
    </message>
    <message>
        <source>Open the campaign again</source>
        <translation>重新开启选拔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Record a stage</source>
        <translation>记录环节</translation>
    </message>
    <message>
        <source>Remove the campaign</source>
        <translation>删除选拔</translation>
    </message>
    <message>
        <source>Take measures from the grid</source>
        <translation>从九宫格取测评结果</translation>
    </message>
    <message>
        <source>The campaign “{name}” was removed.</source>
        <translation>已删除选拔“{name}”。</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>More panels</source>
        <translation>更多面板</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Drawing the preview</source>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>No font has these characters; their codes are printed instead: {characters}</source>
        <translation>以下字符没有字体可显示，改印编码：{characters}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>“{name}” was handed to the printer.</source>
        <translation>“{name}”已送往打印机。</translation>
    </message>
</context>
<context>
    <name>PapersMenu</name>
    <message>
        <source>As a workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>继任者推荐表</translation>
    </message>
    <message>
        <source>Notice of the results</source>
        <translation>结果通知</translation>
    </message>
    <message>
        <source>Opinions of recommenders</source>
        <translation>推荐人意见书</translation>
    </message>
    <message>
        <source>Peer-ballot papers</source>
        <translation>民主评议表</translation>
    </message>
    <message>
        <source>Protocol of the stages</source>
        <translation>审批环节记录</translation>
    </message>
    <message>
        <source>Ranking with its formula</source>
        <translation>排序及公式</translation>
    </message>
    <message>
        <source>Register of nominators</source>
        <translation>提名责任台账</translation>
    </message>
    <message>
        <source>Register of objections</source>
        <translation>异议台账</translation>
    </message>
    <message>
        <source>Register of vacancies</source>
        <translation>空缺台账</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>计票表</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message numerus="yes">
        <source>%n selected candidate(s) only</source>
        <translation>
            <numerusform>仅所选 %n 名候选人</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballot papers: {session}</source>
        <translation>票纸：{session}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>表决事项</translation>
    </message>
</context>
<context>
    <name>ParkSheet</name>
    <message>
        <source>May stay empty. Parked talks come back at the end.</source>
        <translation>可以留空。搁置的讨论最后再议。</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Park: {name}</source>
        <translation>搁置：{name}</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>在等什么</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Committee and attendance</source>
        <translation>评审委员会与出席</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>人员比较</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Decisions and ballots</source>
        <translation>评审决定与表决结果</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>培养发展</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布情况</translation>
    </message>
    <message>
        <source>Grids before and after</source>
        <translation>校准前后落位图</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>位置变动</translation>
    </message>
    <message>
        <source>Parts of the packet, in their order</source>
        <translation>材料内容（按顺序）</translation>
    </message>
    <message>
        <source>Reports of the candidates</source>
        <translation>候选人评估报告</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字页</translation>
    </message>
    <message>
        <source>Space ticks; drag or Alt+Up and Alt+Down move it</source>
        <translation>空格勾选；拖动或用 Alt+↑、Alt+↓ 调整顺序</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Removed from the plan.</source>
        <translation>已从计划中移除。</translation>
    </message>
</context>
<context>
    <name>PeerBallotSheet</name>
    <message>
        <source>Count the peer ballot</source>
        <translation>民主评议计票</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>年龄结构</translation>
    </message>
    <message>
        <source>Draw the ages of those who are listed</source>
        <translation>绘制列表中人员的年龄结构</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人才库</translation>
    </message>
    <message>
        <source>Take a roster over from a workbook</source>
        <translation>从工作簿导入花名册</translation>
    </message>
    <message>
        <source>Write a table into a workbook that can be edited and imported again</source>
        <translation>将一张表写入工作簿，可编辑后再导入</translation>
    </message>
    <message>
        <source>{count} employed</source>
        <translation>在职 {count} 人</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>已离职 {count} 人</translation>
    </message>
    <message>
        <source>{here}, {left}</source>
        <translation>{here}，{left}</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>已添加{name}。</translation>
    </message>
</context>
<context>
    <name>PersonCharts</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>个人培养计划</translation>
    </message>
    <message>
        <source>Fit with the post, bars</source>
        <translation>岗位匹配度（条形图）</translation>
    </message>
    <message>
        <source>Fit with the post, radar</source>
        <translation>岗位匹配度（雷达图）</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>收起图表</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>{dimension} over the years</source>
        <translation>历年{dimension}</translation>
    </message>
</context>
<context>
    <name>PersonFileView</name>
    <message>
        <source>All people</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Next person (Alt+Down)</source>
        <translation>下一位（Alt+↓）</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Previous person (Alt+Up)</source>
        <translation>上一位（Alt+↑）</translation>
    </message>
    <message>
        <source>Removed from “{kind}”.</source>
        <translation>已从“{kind}”中删除。</translation>
    </message>
    <message>
        <source>Talent card on paper…</source>
        <translation>打印人才卡…</translation>
    </message>
    <message>
        <source>The tier now holds for all {count} people in the post {post}.</source>
        <translation>岗位“{post}”上的 {count} 人都归入此层级。</translation>
    </message>
    <message>
        <source>Where the values come from…</source>
        <translation>数据来源…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 位，共 {count} 位</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Aged {age}</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>Belongs to the post.</source>
        <translation>随岗位确定。</translation>
    </message>
    <message>
        <source>Only where the name is read otherwise than usual.</source>
        <translation>读音与通常不同时填写。</translation>
    </message>
    <message>
        <source>Read as “{reading}”. Fill in only if that is wrong.</source>
        <translation>读作“{reading}”，有误时才需填写。</translation>
    </message>
    <message>
        <source>at present</source>
        <translation>目前在职</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>图片（*.jpg *.jpeg *.png *.webp *.bmp）</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>移除照片</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Cannot be read as a picture</source>
        <translation>无法读作图片</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>不导入这张图片</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Whose photo is it?</source>
        <translation>这是谁的照片？</translation>
    </message>
</context>
<context>
    <name>PhotosSheet</name>
    <message numerus="yes">
        <source>%n photo(s) taken over.</source>
        <translation>
            <numerusform>已导入 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another picture of this person comes before it</source>
        <translation>此人已有排在前面的另一张</translation>
    </message>
    <message>
        <source>Could be of several people</source>
        <translation>可能是多人中的任一人</translation>
    </message>
    <message>
        <source>Everything was there already; nothing was changed.</source>
        <translation>全部已存在，没有改动。</translation>
    </message>
    <message>
        <source>Fits nobody</source>
        <translation>无人匹配</translation>
    </message>
    <message>
        <source>Fits {count}</source>
        <translation>匹配 {count}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>未导入 {count}</translation>
    </message>
    <message>
        <source>Looking at the picture</source>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New photo</source>
        <translation>新照片</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n photo(s)</source>
        <translation>
            <numerusform>导入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of another photo</source>
        <translation>替换现有照片</translation>
    </message>
    <message>
        <source>Taking photos over</source>
        <translation>正在导入照片</translation>
    </message>
    <message>
        <source>The name of a file says whose photo it is: an employee number, or a name only one person bears. Choose a picture to say it yourself. Photos are made small; place and camera are left out.</source>
        <translation>按文件名认人：工号，或仅一人使用的姓名；也可选中图片后自行指定。照片会缩小，并去除拍摄地点与设备信息。</translation>
    </message>
    <message>
        <source>These files could not be read as pictures: {names}</source>
        <translation>以下文件无法读作图片：{names}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Development</source>
        <translation>培养</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Knowledge and relations</source>
        <translation>知识与关系</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>提名选拔</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人才库</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Slates</source>
        <translation>继任名单</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>继任</translation>
    </message>
    <message>
        <source>Succession chart</source>
        <translation>继任图</translation>
    </message>
    <message>
        <source>Tier chart versions</source>
        <translation>层级图版本</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如空缺</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>校准会</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Remove this plan</source>
        <translation>删除此计划</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>Saving the timeline</source>
        <translation>正在保存时间线</translation>
    </message>
    <message>
        <source>The development plan of {name} was removed.</source>
        <translation>已删除{name}的培养计划。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Agreed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Target post</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>Type a post or unit</source>
        <translation>输入岗位或部门</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Development plans</source>
        <translation>培养计划</translation>
    </message>
    <message>
        <source>Find a development plan</source>
        <translation>查找培养计划</translation>
    </message>
    <message>
        <source>Name, number or post</source>
        <translation>姓名、工号或岗位</translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation>只看逾期</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 份计划</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan says which gaps somebody closes, by what, until when, and who guides them.</source>
        <translation>培养计划写明要弥补哪些差距、用什么办法、何时完成、由谁带教。</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>培养</translation>
    </message>
    <message>
        <source>Draw how far all plans are</source>
        <translation>绘制全部计划的完成进度</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>No development plans yet</source>
        <translation>还没有培养计划</translation>
    </message>
    <message>
        <source>Progress chart</source>
        <translation>进度图</translation>
    </message>
    <message>
        <source>{count} with late actions</source>
        <translation>{count} 份有逾期行动</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Edit the post</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Incumbents, terms and outlook</source>
        <translation>在任者、任期与去留预期</translation>
    </message>
    <message>
        <source>Incumbents…</source>
        <translation>在任者…</translation>
    </message>
    <message>
        <source>Key because: {reason}</source>
        <translation>关键理由：{reason}</translation>
    </message>
    <message>
        <source>Open a vacancy…</source>
        <translation>登记空缺…</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>岗位…</translation>
    </message>
    <message>
        <source>Vacancy since {day}, {count} put forward</source>
        <translation>{day}起空缺，拟任人选 {count} 人</translation>
    </message>
    <message>
        <source>impact {step}</source>
        <translation>影响{step}</translation>
    </message>
    <message>
        <source>looked at on {day}</source>
        <translation>{day}盘点</translation>
    </message>
    <message>
        <source>no key position: not counted in the figures</source>
        <translation>非关键岗位，不计入指标</translation>
    </message>
    <message>
        <source>risk of loss {step}</source>
        <translation>流失风险{step}</translation>
    </message>
    <message>
        <source>{confirmed} confirmed, at least {wanted} wanted</source>
        <translation>已确认 {confirmed} 人，应有 {wanted} 人以上</translation>
    </message>
</context>
<context>
    <name>PostLinks</name>
    <message>
        <source>Crisis card…</source>
        <translation>危机应对卡…</translation>
    </message>
    <message>
        <source>On the succession chart</source>
        <translation>在继任图上查看</translation>
    </message>
    <message>
        <source>What if it were vacant?</source>
        <translation>假如此岗位空缺？</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Find a post</source>
        <translation>查找岗位</translation>
    </message>
    <message>
        <source>No ready successor</source>
        <translation>无可立即接任者</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>Post, unit or incumbent</source>
        <translation>岗位、部门或在任者</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>PostSheet</name>
    <message>
        <source>0 = not said; a key position then has one seat</source>
        <translation>0 表示未说明；关键岗位按 1 人计</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>新增岗位</translation>
    </message>
    <message>
        <source>Add the post</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Competency model</source>
        <translation>胜任力模型</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>For example: strategy, scarce skills, hard to fill</source>
        <translation>例如：战略相关、技能稀缺、难以补充</translation>
    </message>
    <message>
        <source>Impact of loss</source>
        <translation>流失影响</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Key position</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Risk of loss</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>编制人数</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Why it is key</source>
        <translation>关键理由</translation>
    </message>
    <message>
        <source>{post} is kept.</source>
        <translation>已保存{post}。</translation>
    </message>
</context>
<context>
    <name>PostsFallingVacant</name>
    <message>
        <source>End the term(s) on that day</source>
        <translation>任期于离职当日结束</translation>
    </message>
    <message>
        <source>Open the vacancy of “{post}”</source>
        <translation>登记“{post}”空缺</translation>
    </message>
    <message>
        <source>What follows for their posts</source>
        <translation>岗位处理</translation>
    </message>
    <message>
        <source>acting only</source>
        <translation>仅为代理</translation>
    </message>
    <message>
        <source>also held by {names}</source>
        <translation>{names}同任该岗位</translation>
    </message>
    <message>
        <source>in no tier, so not ticked</source>
        <translation>不属于任何层级，未勾选</translation>
    </message>
    <message>
        <source>its vacancy is open already</source>
        <translation>已登记空缺</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message numerus="yes">
        <source>%n key position(s)</source>
        <translation>
            <numerusform>%n 个关键岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>新增岗位</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>继任状况</translation>
    </message>
    <message>
        <source>Edit the post…</source>
        <translation>修改岗位…</translation>
    </message>
    <message>
        <source>Expected leaving</source>
        <translation>预计离任</translation>
    </message>
    <message>
        <source>Find a post</source>
        <translation>查找岗位</translation>
    </message>
    <message>
        <source>Impact of loss</source>
        <translation>流失影响</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>在任者</translation>
    </message>
    <message>
        <source>Incumbents and terms…</source>
        <translation>在任者与任期…</translation>
    </message>
    <message>
        <source>Key position</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Key positions only</source>
        <translation>仅关键岗位</translation>
    </message>
    <message>
        <source>No post fits these filters</source>
        <translation>没有符合筛选的岗位</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有岗位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post, unit or incumbent</source>
        <translation>岗位、部门或在任者</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts come with the people of a workbook, or are added one by one.</source>
        <translation>岗位随人员表一起导入，也可以逐个新增。</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Remove the post…</source>
        <translation>删除岗位…</translation>
    </message>
    <message>
        <source>Risk of loss</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Slate…</source>
        <translation>继任名单…</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>继任者</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Without a ready successor</source>
        <translation>无可立即接任者</translation>
    </message>
    <message>
        <source>{count} with a successor ready now</source>
        <translation>{count} 个现有继任者可接任</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Fit to width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>drawing {done} of {of}</source>
        <translation>正在生成第 {done} 份，共 {of} 份</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Drawing the preview</source>
        <translation>正在生成预览</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>打印表单…</translation>
    </message>
    <message>
        <source>Talent card…</source>
        <translation>人才卡…</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Comparing with the record</source>
        <translation>正在与记录比对</translation>
    </message>
    <message>
        <source>More papers</source>
        <translation>其他打印</translation>
    </message>
    <message>
        <source>No font has these characters; their codes are printed instead: {characters}</source>
        <translation>以下字符没有可用字体，将以编码代替印出：{characters}</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>暂无可打印内容</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Packets are printed from calibration sessions. Prepare one first.</source>
        <translation>材料由校准会生成，请先准备一场校准会。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记簿…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>To the workshop</source>
        <translation>前往校准会</translation>
    </message>
    <message>
        <source>preview, no number yet</source>
        <translation>预览，尚未编号</translation>
    </message>
</context>
<context>
    <name>ProgrammeEditor</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 处有误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n 处文字尚未翻译</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>返回阅读</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Changed; not in force yet</source>
        <translation>已修改，尚未生效</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>尚未修改</translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation>方案的各部分</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>使之生效…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>此处有误</translation>
    </message>
    <message>
        <source>The programme has faults and cannot be put in force yet. The first: {fault}</source>
        <translation>方案尚有错误，暂不能生效。第一处：{fault}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>As in “{template}”</source>
        <translation>按“{template}”</translation>
    </message>
    <message>
        <source>As it is in force</source>
        <translation>按现行方案</translation>
    </message>
    <message>
        <source>Compare with the template</source>
        <translation>与模板比较</translation>
    </message>
    <message>
        <source>Compared with the template</source>
        <translation>与模板的差异</translation>
    </message>
    <message>
        <source>Discard all changes that are not in force? This cannot be taken back.</source>
        <translation>放弃所有尚未生效的修改？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Programme file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>Programme files (*.toml)</source>
        <translation>方案文件 (*.toml)</translation>
    </message>
    <message>
        <source>Reset this part</source>
        <translation>重置本部分</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>{file} cannot be read as text in UTF-8.</source>
        <translation>{file} 不是可读取的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>ProgrammeReader</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n minute(s) a candidate</source>
        <translation>
            <numerusform>每位候选人 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>At least %n month(s) in the present post</source>
        <translation>
            <numerusform>现岗位任职至少 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n voting member(s)</source>
        <translation>
            <numerusform>至少 %n 名有表决权的委员</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {levels}</source>
        <translation>不低于：{levels}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>评审委员会</translation>
    </message>
    <message>
        <source>Conditions of boxes</source>
        <translation>落位条件</translation>
    </message>
    <message>
        <source>For every move</source>
        <translation>每次调整都要说明</translation>
    </message>
    <message>
        <source>For moves over two levels or on both axes</source>
        <translation>跨两级或两个维度同时变动时要说明</translation>
    </message>
    <message>
        <source>For places outside their conditions</source>
        <translation>不符合落位条件时要说明</translation>
    </message>
    <message>
        <source>From rating to level</source>
        <translation>评分如何对应等级</translation>
    </message>
    <message>
        <source>Grounds of recusal</source>
        <translation>回避事由</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>参考比例</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>维度与等级</translation>
    </message>
    <message>
        <source>May be named as a successor.</source>
        <translation>可列为继任者。</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Never asked for</source>
        <translation>不要求说明</translation>
    </message>
    <message numerus="yes">
        <source>Not rotated within the last %n month(s)</source>
        <translation>
            <numerusform>最近 %n 个月内未轮岗</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum of the members with a vote</source>
        <translation>有表决权委员的法定人数</translation>
    </message>
    <message numerus="yes">
        <source>Rated within the last %n month(s)</source>
        <translation>
            <numerusform>最近 %n 个月内有评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons of moves</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>Reasons, committee and ballot</source>
        <translation>理由、委员会与表决</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Version {version}, in force</source>
        <translation>第 {version} 版，现行</translation>
    </message>
    <message>
        <source>at least {low}%</source>
        <translation>不低于 {low}%</translation>
    </message>
    <message>
        <source>at most {high}%</source>
        <translation>不高于 {high}%</translation>
    </message>
    <message numerus="yes">
        <source>marked as old after %n month(s)</source>
        <translation>
            <numerusform>超过 %n 个月标为过期</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>scores from {low} to {high}</source>
        <translation>评分范围 {low}～{high}</translation>
    </message>
    <message>
        <source>weight {weight}, asked for {required} of {high}</source>
        <translation>权重 {weight}，要求 {required}（满分 {high}）</translation>
    </message>
    <message>
        <source>{grade} = {level}</source>
        <translation>{grade} = {level}</translation>
    </message>
    <message>
        <source>{ground} (found in the file, counts at once)</source>
        <translation>{ground}（由档案得出，自动生效）</translation>
    </message>
    <message>
        <source>{ground} (found in the file, to be confirmed)</source>
        <translation>{ground}（由档案提示，需确认）</translation>
    </message>
    <message>
        <source>{low} to {high}%</source>
        <translation>{low}% 至 {high}%</translation>
    </message>
    <message>
        <source>{low}%, give or take {tolerance}</source>
        <translation>{low}%，上下 {tolerance} 个百分点</translation>
    </message>
    <message>
        <source>{members}, an odd number</source>
        <translation>{members}，且为单数</translation>
    </message>
    <message>
        <source>{rule} (boxes {numbers})</source>
        <translation>{rule}（格 {numbers}）</translation>
    </message>
    <message>
        <source>{score} and above = {level}</source>
        <translation>{score} 及以上 = {level}</translation>
    </message>
    <message>
        <source>{share}; a session outside it cannot be locked</source>
        <translation>{share}；超出时校准会不能锁定</translation>
    </message>
    <message>
        <source>{when}; without them a session cannot be locked</source>
        <translation>{when}；缺少理由时校准会不能锁定</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>For the room</source>
        <translation>会场投影</translation>
    </message>
    <message>
        <source>{layer} · nothing is decided</source>
        <translation>{layer} · 非决定</translation>
    </message>
</context>
<context>
    <name>ProposalSheet</name>
    <message>
        <source>As computed from the ratings</source>
        <translation>按评级计算</translation>
    </message>
    <message>
        <source>Needed where it is not the computed place</source>
        <translation>与计算结果不同时必须填写</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Proposed box</source>
        <translation>建议位置</translation>
    </message>
    <message>
        <source>Proposed place: {name}</source>
        <translation>建议位置：{name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>PutSheet</name>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n 处文字尚未翻译</numerusform>
        </translation>
    </message>
    <message>
        <source>It becomes version {version}. What was decided before keeps the version it was judged by; open sessions go on by the new one. The step can be taken back.</source>
        <translation>将成为第 {version} 版。此前的决定仍以当时的版本为准；未锁定的校准会按新版本继续。此步可以撤销。</translation>
    </message>
    <message>
        <source>Nothing that is shown changes.</source>
        <translation>没有可见的变化。</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>使之生效</translation>
    </message>
    <message>
        <source>Put the programme in force</source>
        <translation>使方案生效</translation>
    </message>
    <message>
        <source>Version {version} is in force.</source>
        <translation>第 {version} 版已生效。</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>修改原因</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;I)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave open: these rows stay out</source>
        <translation>暂不确定：这些行不导入</translation>
    </message>
    <message>
        <source>Take the first answer wherever more than the name speaks for it</source>
        <translation>除姓名外还有其他依据时，采用第一个答案</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>采用这些答案</translation>
    </message>
    <message numerus="yes">
        <source>Who is “{value}”? (%n row(s))</source>
        <translation>
            <numerusform>“{value}”是谁？（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field}: what does “{value}” mean? (%n row(s))</source>
        <translation>
            <numerusform>{field}：“{value}”是什么意思？（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotaView</name>
    <message numerus="yes">
        <source>%n key post(s)</source>
        <translation>
            <numerusform>%n 个关键岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n 位被提名人</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those on the list</source>
        <translation>仅计列入名单者</translation>
    </message>
    <message>
        <source>The programme asks for no quota here.</source>
        <translation>方案在此没有结构比例要求。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Narrow rail</source>
        <translation>收窄导航栏</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Rail with text beside the icons</source>
        <translation>展开导航栏</translation>
    </message>
</context>
<context>
    <name>RatingFormsSheet</name>
    <message numerus="yes">
        <source>%n rating form(s) written.</source>
        <translation>
            <numerusform>已生成 %n 份评分表。</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook for each rater with the selected people and the competencies of their posts. Drop the filled ones on the import page: each rater stands there as the source, and the mean counts.</source>
        <translation>为每位评分人生成一个工作簿，列出所选人员及其岗位的胜任力项目。填好后拖入导入页：评分人记为来源，取平均分。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Folder for the rating forms</source>
        <translation>存放评分表的文件夹</translation>
    </message>
    <message>
        <source>Name at least one rater.</source>
        <translation>请至少填写一位评分人。</translation>
    </message>
    <message>
        <source>One name a line; nobody rates themselves.</source>
        <translation>每行一个姓名；不为自己评分。</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Rating forms in Excel</source>
        <translation>Excel 评分表</translation>
    </message>
    <message>
        <source>Writing rating forms</source>
        <translation>正在生成评分表</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Authorised by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the reason (Enter). Leaving the field keeps it too.</source>
        <translation>保存理由（Enter），离开输入框也会保存。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Later: the reason stays open and is listed (Esc)</source>
        <translation>稍后再填：理由列入待补清单（Esc）</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>不选类别</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Reason (the programme asks for it)</source>
        <translation>理由（方案要求填写）</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>Reason of the move</source>
        <translation>调整理由</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>“{name}”的更多操作</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Workspaces you have opened will stand here.</source>
        <translation>打开过的工作区文件会列在这里。</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name}（文件不在）</translation>
    </message>
</context>
<context>
    <name>RecommendSheet</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a recommender</source>
        <translation>添加推荐人</translation>
    </message>
    <message>
        <source>Becomes the mentor</source>
        <translation>担任带教导师</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>For somebody who is not in the file</source>
        <translation>不在人才库中的人</translation>
    </message>
    <message>
        <source>Left empty: not signed yet, so it may not count</source>
        <translation>留空：尚未签字，可能不计入</translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation>董事会成员</translation>
    </message>
    <message>
        <source>Name, pinyin or employee number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>推荐意见</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>或填写姓名</translation>
    </message>
    <message>
        <source>Recommender</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>RecommendersPart</name>
    <message>
        <source>Add a recommender…</source>
        <translation>添加推荐人…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>例外…</translation>
    </message>
    <message>
        <source>Nobody recommends yet.</source>
        <translation>尚无推荐人。</translation>
    </message>
    <message>
        <source>Recommenders</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Signed on {day}.</source>
        <translation>{day}签字。</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>带教导师</translation>
    </message>
</context>
<context>
    <name>RecusalSheet</name>
    <message>
        <source> The grounds on record are shown with the names.</source>
        <translation>已记录的回避事由在恢复显示姓名后可见。</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Found in the personal file</source>
        <translation>由人员档案得出</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参与评议</translation>
    </message>
    <message>
        <source>The file suggests: {ground}. Choose it to confirm.</source>
        <translation>档案提示：{ground}。选择后即确认。</translation>
    </message>
    <message>
        <source>Who does not take part is neither counted as present nor as entitled for this candidate. Every choice is kept at once.</source>
        <translation>回避的委员对这位候选人既不计入到会人数，也不计入应到人数。每次选择立即保存。</translation>
    </message>
    <message>
        <source>Who does not take part: {name}</source>
        <translation>回避：{name}</translation>
    </message>
</context>
<context>
    <name>RegisterActs</name>
    <message numerus="yes">
        <source>Handed to the printer: %n paper(s)</source>
        <translation>
            <numerusform>%n 份副本已交给打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the copies</source>
        <translation>正在打印副本</translation>
    </message>
    <message>
        <source>Reading the scan</source>
        <translation>正在读取扫描件</translation>
    </message>
    <message>
        <source>Register the drawn signature of {name} on packet {packet}?</source>
        <translation>登记{name}在材料 {packet} 上的屏幕签字？</translation>
    </message>
    <message>
        <source>Register the signatures on packet {packet}: {names}?</source>
        <translation>登记材料 {packet} 的签字：{names}？</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing the copies</source>
        <translation>正在写入副本</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n paper(s)</source>
        <translation>
            <numerusform>已写入 %n 份副本</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept with packet {packet}.</source>
        <translation>“{name}”已存入材料 {packet}。</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>Attach a scan</source>
        <translation>附扫描件</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>附扫描件…</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>改回待发</translation>
    </message>
    <message>
        <source>Copies not back ({count})</source>
        <translation>未收回副本（{count}）</translation>
    </message>
    <message>
        <source>Day of what is noted</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>副本存放文件夹</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>No longer matching ({count})</source>
        <translation>与记录不符（{count}）</translation>
    </message>
    <message>
        <source>No packet has a number yet: save or print one first.</source>
        <translation>尚无已编号的材料，请先保存或打印。</translation>
    </message>
    <message>
        <source>Number copies…</source>
        <translation>编号副本…</translation>
    </message>
    <message>
        <source>Number, session or name</source>
        <translation>编号、校准会或姓名</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Print copies…</source>
        <translation>打印副本…</translation>
    </message>
    <message>
        <source>Register of signed paper</source>
        <translation>签字材料登记簿</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Save copies as PDF…</source>
        <translation>副本另存为 PDF…</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>另存扫描件</translation>
    </message>
    <message>
        <source>Save the scan…</source>
        <translation>另存扫描件…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Scans {endings}</source>
        <translation>扫描件 {endings}</translation>
    </message>
    <message>
        <source>Select lines, then say what became of them; Ctrl+Z takes a step back.</source>
        <translation>选择各行后登记其去向；Ctrl+Z 可撤销一步。</translation>
    </message>
    <message>
        <source>Sign on screen…</source>
        <translation>屏幕签字…</translation>
    </message>
    <message>
        <source>Signatures outstanding ({count})</source>
        <translation>待签字（{count}）</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>已在纸上签字</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Who has to sign…</source>
        <translation>指定签字人…</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Still owe</source>
        <translation>仅看未完成</translation>
    </message>
    <message>
        <source>Who nominates</source>
        <translation>提名责任</translation>
    </message>
</context>
<context>
    <name>RegisterTree</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Packet, copy or signature</source>
        <translation>材料、副本或签字</translation>
    </message>
    <message>
        <source>Register of signed paper</source>
        <translation>签字材料登记簿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RemovePostSheet</name>
    <message>
        <source>Everything goes to</source>
        <translation>全部移往</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the post</source>
        <translation>删除岗位</translation>
    </message>
    <message>
        <source>Type a post or unit</source>
        <translation>输入岗位或部门</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>{post} was removed.</source>
        <translation>已删除{post}。</translation>
    </message>
    <message>
        <source>“{post}” is taken away. If people hold it, if it is the target of plans or has a slate, say which post takes its place; otherwise it stays.</source>
        <translation>将删除“{post}”。如有人在任、是培养计划的目标岗位或有继任名单，请指明由哪个岗位承接，否则不会删除。</translation>
    </message>
</context>
<context>
    <name>RemoveUnitSheet</name>
    <message>
        <source>Everything goes to</source>
        <translation>全部移往</translation>
    </message>
    <message>
        <source>Nowhere: the unit is empty</source>
        <translation>不移动（部门为空）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the unit</source>
        <translation>删除部门</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>{unit} was removed.</source>
        <translation>已删除{unit}。</translation>
    </message>
    <message>
        <source>“{unit}” is taken away. If people or posts are in it, say which unit they go to; units below it have to be moved first.</source>
        <translation>将删除“{unit}”。如其中有人员或岗位，请指明移往的部门；下级部门须先移走。</translation>
    </message>
</context>
<context>
    <name>ReopenSheet</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reopen: {name}</source>
        <translation>重新打开：{name}</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>The locked record stays as it is and can still be printed. What is decided from now on is a new version; packets signed before are then out of date.</source>
        <translation>已锁定的记录保持不变，仍可打印。此后的决定成为新版本，之前签署的会议材料不再是最新。</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Show</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Show the opinions: {name}</source>
        <translation>公开会前意见：{name}</translation>
    </message>
    <message>
        <source>Why the rest is not waited for</source>
        <translation>不再等待其余意见的原因</translation>
    </message>
    <message>
        <source>{given} of {awaited} opinions are in. The reason stands in the journal.</source>
        <translation>已收到 {given}/{awaited} 份意见。原因会记入日志。</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>Names are shown again.</source>
        <translation>已恢复显示姓名。</translation>
    </message>
    <message>
        <source>Names are shown as codes in both windows.</source>
        <translation>两个窗口均以代码代替姓名。</translation>
    </message>
    <message>
        <source>The projector was unplugged. The window for the room is an ordinary window now; it fills the projector again when that comes back.</source>
        <translation>投影仪已断开。会场窗口现在是普通窗口；重新接上投影仪后会自动铺满。</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Blank the room's screen</source>
        <translation>会场黑屏</translation>
    </message>
    <message>
        <source>Codes for names</source>
        <translation>以代码代替姓名</translation>
    </message>
    <message>
        <source>Names, photos, gender, age and school are hidden in both windows; kept in the journal</source>
        <translation>两个窗口均隐去姓名、照片、性别、年龄和学校，并记入日志</translation>
    </message>
    <message>
        <source>Open the window for the room</source>
        <translation>打开会场窗口</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Calibrated places</source>
        <translation>校准后位置</translation>
    </message>
    <message>
        <source>Empty boxes</source>
        <translation>空格子</translation>
    </message>
    <message>
        <source>For the room: {session}</source>
        <translation>会场用：{session}</translation>
    </message>
    <message>
        <source>Grid poster A2</source>
        <translation>九宫格海报 A2</translation>
    </message>
    <message>
        <source>Grid poster A3</source>
        <translation>九宫格海报 A3</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Places on the poster</source>
        <translation>海报上的位置</translation>
    </message>
    <message>
        <source>Proposed places</source>
        <translation>建议位置</translation>
    </message>
    <message>
        <source>Wall cards A6, four a page</source>
        <translation>墙面卡片 A6，每页四张</translation>
    </message>
    <message>
        <source>Wall cards A7, eight a page</source>
        <translation>墙面卡片 A7，每页八张</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Name, post or unit</source>
        <translation>姓名、岗位或部门</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all} 中的 {count}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it under a name</source>
        <translation>以名称保存</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Whole packet</source>
        <translation>完整材料</translation>
    </message>
</context>
<context>
    <name>SavedViewActs</name>
    <message>
        <source>Manage views…</source>
        <translation>管理视图…</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>尚无已存视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>The grid of the view “{name}” is not used in this session.</source>
        <translation>本场校准会未使用视图“{name}”的九宫格方案，其余设置已应用。</translation>
    </message>
    <message>
        <source>The view “{name}” cannot be read.</source>
        <translation>视图“{name}”无法读取。</translation>
    </message>
    <message>
        <source>View “{name}”</source>
        <translation>视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>视图“{name}”已保存</translation>
    </message>
</context>
<context>
    <name>ScenarioPaper</name>
    <message>
        <source>What if {name}</source>
        <translation>假如空缺 {name}</translation>
    </message>
</context>
<context>
    <name>SchemeBox</name>
    <message>
        <source>Grid</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>The grid that is shown; a move on one never moves on another</source>
        <translation>当前显示的九宫格；在一张图上移动不会影响另一张</translation>
    </message>
</context>
<context>
    <name>SealActs</name>
    <message>
        <source>Lock “{name}”? Places, reasons, committee, ballots and minutes are fixed and sealed.</source>
        <translation>锁定“{name}”？位置、理由、委员会、表决和会议纪要将固定并封存。</translation>
    </message>
    <message>
        <source>Open “{name}” again?</source>
        <translation>重新打开“{name}”？</translation>
    </message>
    <message>
        <source>“{name}” is locked. Seal: {seal}</source>
        <translation>“{name}”已锁定。封存码：{seal}</translation>
    </message>
</context>
<context>
    <name>SealLink</name>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Campaign</source>
        <translation>选拔</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>People in this post</source>
        <translation>该岗位人员</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people, posts, commands (Ctrl+K)</source>
        <translation>搜索人员、岗位、命令（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空缺</translation>
    </message>
</context>
<context>
    <name>SecondBoard</name>
    <message>
        <source>The board beside</source>
        <translation>旁边的九宫格</translation>
    </message>
    <message>
        <source>The grid beside</source>
        <translation>旁边的方案</translation>
    </message>
    <message>
        <source>The grid beside; a move on one never moves on the other</source>
        <translation>旁边的方案；在一个方案上移动不影响另一个</translation>
    </message>
    <message>
        <source>This session is held on one grid only. Others are chosen in its settings.</source>
        <translation>本校准会只用一个九宫格方案；可在校准会设置中增加。</translation>
    </message>
</context>
<context>
    <name>SessionCharts</name>
    <message>
        <source>Open the session</source>
        <translation>打开校准会</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Ballot papers and tally sheets…</source>
        <translation>票纸与计票表…</translation>
    </message>
    <message>
        <source>Ballots of all candidates…</source>
        <translation>全部候选人的表决…</translation>
    </message>
    <message>
        <source>Export the grid as a picture…</source>
        <translation>将九宫格导出为图片…</translation>
    </message>
    <message>
        <source>Export the places as a table…</source>
        <translation>将落位导出为表格…</translation>
    </message>
    <message>
        <source>Export the result as a workbook…</source>
        <translation>将结果导出为工作簿…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建校准会…</translation>
    </message>
    <message>
        <source>Sealed versions…</source>
        <translation>封存版本…</translation>
    </message>
    <message>
        <source>Session, committee and candidates…</source>
        <translation>校准会、委员会与候选人…</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Give the day of the session.</source>
        <translation>请填写校准会日期。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建校准会</translation>
    </message>
    <message>
        <source>Open a review cycle first.</source>
        <translation>请先开启盘点周期。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Session, committee and candidates</source>
        <translation>校准会、委员会与候选人</translation>
    </message>
    <message>
        <source>Set up the session</source>
        <translation>新建校准会</translation>
    </message>
    <message>
        <source>The session is locked. Reopen it to change anything here.</source>
        <translation>校准会已锁定。如需修改，请先重新开启。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>盘点方案</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message numerus="yes">
        <source>{table} · %n row(s)</source>
        <translation>
            <numerusform>{table} · %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add a person: name, pinyin, number</source>
        <translation>添加人员：姓名、拼音、工号</translation>
    </message>
    <message>
        <source>Add two to four people above, or one to hold against a competency model.</source>
        <translation>在上方添加二至四人进行比较，或添加一人与胜任力模型对照。</translation>
    </message>
    <message>
        <source>Against the model of each post</source>
        <translation>对照各自岗位的胜任力模型</translation>
    </message>
    <message>
        <source>Against the model: {model}</source>
        <translation>对照模型：{model}</translation>
    </message>
    <message>
        <source>Bar: they differ. Bold: the highest.</source>
        <translation>竖条：有差异；粗体：最高</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Competency model</source>
        <translation>胜任力模型</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, for a workbook (Ctrl+C)</source>
        <translation>复制表格，可粘贴到工作簿（Ctrl+C）</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Make a page of it (Ctrl+P)</source>
        <translation>生成可打印页面（Ctrl+P）</translation>
    </message>
    <message>
        <source>Nobody to compare yet</source>
        <translation>尚未选择比较对象</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The comparison was copied.</source>
        <translation>比较表已复制。</translation>
    </message>
    <message numerus="yes">
        <source>{section}  ·  %n row(s) the same</source>
        <translation>
            <numerusform>{section}  ·  %n 项相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlateActs</name>
    <message>
        <source>Taken off: all who left the company.</source>
        <translation>已撤下全部离职人员。</translation>
    </message>
</context>
<context>
    <name>SlateEditor</name>
    <message>
        <source>Add a successor</source>
        <translation>添加继任者</translation>
    </message>
    <message>
        <source>Add: name, pinyin or number</source>
        <translation>添加：姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Best fit…</source>
        <translation>寻找合适人选…</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部人选</translation>
    </message>
    <message>
        <source>Left the slate</source>
        <translation>已移出名单</translation>
    </message>
    <message>
        <source>Looked at: nobody</source>
        <translation>已盘点：暂无人选</translation>
    </message>
    <message>
        <source>Looked at: there is nobody who could follow yet.</source>
        <translation>已盘点：目前没有可接任的人选。</translation>
    </message>
    <message>
        <source>Name somebody of another company by the words in the field</source>
        <translation>按输入框中的姓名添加外部人选</translation>
    </message>
    <message>
        <source>Nobody has looked at this post's successors yet, so its bench is unknown. Name somebody, search for the best fit, or say that there is nobody.</source>
        <translation>该岗位尚未盘点继任者，继任状况未知。请提名人选、寻找合适人选，或说明暂无人选。</translation>
    </message>
    <message>
        <source>Not looked at after all</source>
        <translation>恢复为尚未盘点</translation>
    </message>
    <message>
        <source>Note on the slate</source>
        <translation>名单备注</translation>
    </message>
    <message>
        <source>Search for who would fit the post best</source>
        <translation>查找最适合该岗位的人</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>继任者</translation>
    </message>
</context>
<context>
    <name>SlatesPage</name>
    <message numerus="yes">
        <source>%n key position(s)</source>
        <translation>
            <numerusform>%n 个关键岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who left the company taken off all slates.</source>
        <translation>
            <numerusform>已从全部名单撤下 %n 位离职人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key position gets a slate: who may follow, how ready, and who covers at once.</source>
        <translation>每个关键岗位有一份继任名单：谁可接任、准备度如何、谁来应急替补。</translation>
    </message>
    <message>
        <source>Choose key positions</source>
        <translation>选定关键岗位</translation>
    </message>
    <message>
        <source>No key positions yet</source>
        <translation>还没有关键岗位</translation>
    </message>
    <message>
        <source>Off all slates and covers, who left the company; one step to undo</source>
        <translation>从全部继任名单和应急替补中撤下离职人员，可一步撤销</translation>
    </message>
    <message>
        <source>Take off who left</source>
        <translation>撤下离职人员</translation>
    </message>
    <message>
        <source>{count} not looked at</source>
        <translation>{count} 个尚未盘点</translation>
    </message>
</context>
<context>
    <name>SlatesSheet</name>
    <message>
        <source>Choose at least one post.</source>
        <translation>请至少选择一个岗位。</translation>
    </message>
    <message>
        <source>Confirm at once</source>
        <translation>同时确认</translation>
    </message>
    <message>
        <source>Only confirmed successors count.</source>
        <translation>只有已确认的继任者计入。</translation>
    </message>
    <message>
        <source>Posts of the tier</source>
        <translation>该层级岗位</translation>
    </message>
    <message>
        <source>Put on slates</source>
        <translation>列入继任名单</translation>
    </message>
    <message numerus="yes">
        <source>{name} stands on %n slate(s).</source>
        <translation>
            <numerusform>{name}已列入 %n 个岗位的继任名单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>A workbook with the same header is read the same way again. Rest on a line to see how.</source>
        <translation>表头相同的工作簿将按同样方式读取。鼠标停留在某行可查看列的对应关系。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>词义</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>How “{name}” is read was forgotten.</source>
        <translation>已删除“{name}”的读取方式。</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Nothing yet: what you choose by hand in an import is kept here.</source>
        <translation>暂无。导入时手工选定的列对应关系会保存在这里。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources of imports</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Also said in</source>
        <translation>同样写明于</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Find a person or value</source>
        <translation>查找人员或值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值数</translation>
    </message>
    <message>
        <source>Which workbook says what</source>
        <translation>各工作簿的来源对照</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>“Only here” counts people, or other entries, no other workbook speaks of. Rows of several workbooks about the same person are joined; a value counts for the one that says it first.</source>
        <translation>“仅此处”为其他工作簿均未提及的人员或其他条目数。多个工作簿中同一人的行会合并，每个值计入最先写明它的工作簿。</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>当前环节</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>进行日期</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message numerus="yes">
        <source>Objections are taken in for %n day(s), this day included.</source>
        <translation>
            <numerusform>公示 %n 天（含当日），期间接受异议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Record the stage</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n nominee(s).</source>
        <translation>
            <numerusform>已为 %n 人记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
</context>
<context>
    <name>StalePapers</name>
    <message>
        <source>See the packet and what changed…</source>
        <translation>查看材料与变动…</translation>
    </message>
    <message>
        <source>Signed packet {number} of “{session}” no longer matches the record.</source>
        <translation>“{session}”的已签字材料 {number} 与当前记录不符。</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Add somebody who covers at once</source>
        <translation>添加应急替补人</translation>
    </message>
    <message>
        <source>Add: name, pinyin or number</source>
        <translation>添加：姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Emergency cover</source>
        <translation>应急替补</translation>
    </message>
    <message>
        <source>Nobody is to cover at once. Whoever covers need not be ready to follow.</source>
        <translation>尚无应急替补人。替补人不必达到接任准备度。</translation>
    </message>
    <message>
        <source>{post}
Click or Space: put first</source>
        <translation>{post}
点击或按空格键：排到第一位</translation>
    </message>
</context>
<context>
    <name>StandardPanel</name>
    <message>
        <source>Add the title of a post…</source>
        <translation>添加岗位名称…</translation>
    </message>
    <message>
        <source>Heads a unit</source>
        <translation>每单位人数</translation>
    </message>
    <message>
        <source>How many heads with a title every unit of a kind needs, and the tier they count to.</source>
        <translation>每个单位所需的岗位人数，以及计入的层级。</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Standard staffing</source>
        <translation>标准编制</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Title of the posts</source>
        <translation>岗位名称</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>An invented company, ready to try</source>
        <translation>一家虚构的企业，可直接试用</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>From a programme template</source>
        <translation>从盘点方案模板开始</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>It stands in the journal beside everything you do.</source>
        <translation>您的每一步操作都会在日志中署此姓名。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Or drop a file on this window</source>
        <translation>也可以把文件拖到此窗口</translation>
    </message>
    <message>
        <source>Please say who you are first.</source>
        <translation>请先填写您的姓名。</translation>
    </message>
    <message>
        <source>Prepare, hold and follow up talent reviews on this machine, without a network.</source>
        <translation>在本机上准备、召开和跟进人才盘点，无需联网。</translation>
    </message>
    <message>
        <source>TalentDesk workspace (*.talent);;All files (*)</source>
        <translation>TalentDesk 工作区文件 (*.talent);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>{name} is not a workspace. Workbooks and photos are imported into one:
open or make a workspace first, then drop them on People.</source>
        <translation>“{name}”不是工作区文件。工作簿和照片要导入到工作区中：
请先打开或新建工作区，再把它们拖到“人才库”。</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SuccessionPage</name>
    <message>
        <source>Succession</source>
        <translation>继任</translation>
    </message>
</context>
<context>
    <name>SuccessionPart</name>
    <message>
        <source>How likely this person is to leave, and when</source>
        <translation>此人离任的可能性与预计时间</translation>
    </message>
    <message>
        <source>Looked at: nobody</source>
        <translation>已盘点：暂无人选</translation>
    </message>
    <message>
        <source>Named for more than {most} posts</source>
        <translation>列入岗位超过 {most} 个</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>去留预期…</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>继任</translation>
    </message>
    <message>
        <source>Successor for</source>
        <translation>列为以下岗位的继任者</translation>
    </message>
    <message>
        <source>Successors to {post}</source>
        <translation>{post}的继任者</translation>
    </message>
</context>
<context>
    <name>SuccessorList</name>
    <message>
        <source>Alt+Up and Alt+Down rank, Space confirms, a digit sets the readiness, Delete takes off</source>
        <translation>Alt+↑、Alt+↓ 排序，空格确认，数字键设定准备度，Delete 移出</translation>
    </message>
    <message>
        <source>Successors in rank order</source>
        <translation>按排序的继任者</translation>
    </message>
</context>
<context>
    <name>SuccessorPanel</name>
    <message>
        <source> (version {version} is in force now)</source>
        <translation>（现行第 {version} 版）</translation>
    </message>
    <message>
        <source>, judged by version {version} of the programme</source>
        <translation>，依据方案第 {version} 版</translation>
    </message>
    <message>
        <source>: too often (at most {most} posts in all)</source>
        <translation>，过多（总共至多 {most} 个岗位）</translation>
    </message>
    <message numerus="yes">
        <source>Also named for %n other post(s)</source>
        <translation>
            <numerusform>还列入其他 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>By exception: {why} (approved by {who})</source>
        <translation>例外：{why}（{who}批准）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>{day}确认</translation>
    </message>
    <message>
        <source>Development plan…</source>
        <translation>培养计划…</translation>
    </message>
    <message>
        <source>Fit with {model}: {percent}%, {scored} of {all} scored</source>
        <translation>与“{model}”的匹配度 {percent}%，已评 {scored}/{all} 项</translation>
    </message>
    <message>
        <source>From outside: the conditions cannot be checked.</source>
        <translation>外部人选：无法核对条件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only proposed again</source>
        <translation>退回拟议</translation>
    </message>
    <message>
        <source>Proposed only: does not count for the bench until confirmed.</source>
        <translation>仅为拟议，确认后才计入继任状况。</translation>
    </message>
    <message>
        <source>Readiness for this post</source>
        <translation>对该岗位的准备度</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>The programme asks nothing for this post.</source>
        <translation>方案对该岗位没有设条件。</translation>
    </message>
    <message>
        <source>{model}: no scores yet</source>
        <translation>{model}：尚无评分</translation>
    </message>
</context>
<context>
    <name>TalentCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Calibrated: {box}</source>
        <translation>校准后：{box}</translation>
    </message>
    <message>
        <source>Crisis card…</source>
        <translation>危机应对卡…</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>培养计划</translation>
    </message>
    <message>
        <source>Differs between schemes</source>
        <translation>两个方案中等级不同</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Eligible for which tiers…</source>
        <translation>符合哪些层级的条件…</translation>
    </message>
    <message>
        <source>Employee no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Evidence: {held}</source>
        <translation>依据材料：{held}</translation>
    </message>
    <message>
        <source>Fit with the post: {percent}%</source>
        <translation>岗位匹配度：{percent}%</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Moves ({count})</source>
        <translation>调整记录（{count}）</translation>
    </message>
    <message>
        <source>New in post</source>
        <translation>新任现岗</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>在九宫格中</translation>
    </message>
    <message>
        <source>One page for the day this post is vacant</source>
        <translation>岗位空缺当日所需的一页纸</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>Proposed by {who}</source>
        <translation>由{who}提出</translation>
    </message>
    <message>
        <source>Proposed: {box}</source>
        <translation>建议：{box}</translation>
    </message>
    <message>
        <source>Rating too old</source>
        <translation>评价已过期</translation>
    </message>
    <message>
        <source>Reason open</source>
        <translation>待补理由</translation>
    </message>
    <message>
        <source>Time in post</source>
        <translation>任现职</translation>
    </message>
    <message>
        <source>Vote {favour} : {against}</source>
        <translation>表决 {favour} : {against}</translation>
    </message>
    <message>
        <source>Where the values come from…</source>
        <translation>数据来源…</translation>
    </message>
    <message>
        <source>holding area</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{cycle}: {box}</source>
        <translation>{cycle}：{box}</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years} 年 {months} 个月</translation>
    </message>
</context>
<context>
    <name>TalentCardsPaper</name>
    <message numerus="yes">
        <source>%n talent card(s)</source>
        <translation>
            <numerusform>%n 张人才卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyFields</name>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
</context>
<context>
    <name>TestSheet</name>
    <message>
        <source>At least {minimum} passes.</source>
        <translation>{minimum}分及以上为通过。</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>进行日期</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>仍然适用</translation>
    </message>
    <message>
        <source>Not yet translated</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <source>The other language was changed. Translate it, or say that it still holds.</source>
        <translation>另一语言已修改。请翻译，或确认仍然适用。</translation>
    </message>
</context>
<context>
    <name>TierPanel</name>
    <message>
        <source>Assumed by tier</source>
        <translation>各层级假设</translation>
    </message>
    <message>
        <source>From inside costs</source>
        <translation>内部任用成本</translation>
    </message>
    <message>
        <source>Hiring outside costs</source>
        <translation>外部招聘成本</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Turnover a year, %</source>
        <translation>年流失率（%）</translation>
    </message>
    <message>
        <source>Turnover beside retirement and expected leaving; costs are for the figure of what appointments from inside saved. Empty = nothing is assumed.</source>
        <translation>流失率不含退休和预计离开；成本用于计算内部任用节省的费用。留空表示不作假设。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No review cycle</source>
        <translation>尚无盘点周期</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Review cycles: {cycle}</source>
        <translation>盘点周期：{cycle}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Session locked</source>
        <translation>校准会已锁定</translation>
    </message>
    <message>
        <source>Session open</source>
        <translation>校准会未锁定</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>A step of someone else</source>
        <translation>他人的操作</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Finish or cancel this form first: nothing of it is in the file yet</source>
        <translation>请先完成或取消此表单：其中内容尚未写入文件</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action}（{keys}）</translation>
    </message>
    <message>
        <source>“{step}” was done by {who}. Change it all the same?</source>
        <translation>“{step}”是 {who} 的操作，仍要更改吗？</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>Below</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>更改部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>无（最上级）</translation>
    </message>
    <message>
        <source>Rename or move a unit</source>
        <translation>部门改名或移动</translation>
    </message>
    <message>
        <source>The units below it, its people and its posts stay with it. Undo takes the change back.</source>
        <translation>下级部门、人员和岗位随之移动；可用撤销还原。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>{was} is now {unit}.</source>
        <translation>“{was}”已改为“{unit}”。</translation>
    </message>
</context>
<context>
    <name>UnitTree</name>
    <message>
        <source>Add a unit below…</source>
        <translation>新增下级部门…</translation>
    </message>
    <message>
        <source>All units ({count})</source>
        <translation>全部部门（{count}）</translation>
    </message>
    <message>
        <source>Remove the unit…</source>
        <translation>删除部门…</translation>
    </message>
    <message>
        <source>Rename or move the unit…</source>
        <translation>重命名或移动部门…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>部门</translation>
    </message>
</context>
<context>
    <name>VacancyPapersSheet</name>
    <message>
        <source>Ballot papers: {post}</source>
        <translation>票纸：{post}</translation>
    </message>
    <message>
        <source>How many vote</source>
        <translation>投票人数</translation>
    </message>
</context>
<context>
    <name>VacancySheet</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>是否预期</translation>
    </message>
    <message>
        <source>Left empty: as for its tier</source>
        <translation>留空：按层级标准</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Open a vacancy</source>
        <translation>登记空缺</translation>
    </message>
    <message>
        <source>Open the vacancy</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>空缺起始日</translation>
    </message>
    <message>
        <source>What hiring outside would cost</source>
        <translation>外部招聘成本</translation>
    </message>
    <message>
        <source>Why it is vacant</source>
        <translation>空缺原因</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>填补人</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>是否预期</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>拟任人选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still vacant</source>
        <translation>仅看未填补</translation>
    </message>
    <message>
        <source>Successor before</source>
        <translation>原为继任者</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>空缺起始日</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>VacancyView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Across a tier…</source>
        <translation>跨层级推荐…</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>全部空缺</translation>
    </message>
    <message>
        <source>Ballot papers…</source>
        <translation>票纸…</translation>
    </message>
    <message>
        <source>Ballot…</source>
        <translation>民主评议…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>例外…</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>填补人</translation>
    </message>
    <message>
        <source>Filled from outside…</source>
        <translation>外部填补…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>就任…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>取消日期</translation>
    </message>
    <message>
        <source>Hiring outside would cost</source>
        <translation>外部招聘成本</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判依据</translation>
    </message>
    <message>
        <source>Nobody else is on the tier's list or confirmed for one of its posts.</source>
        <translation>该层级名单上和已确认的继任者中没有其他人。</translation>
    </message>
    <message>
        <source>Nobody is put forward yet.</source>
        <translation>尚无拟任人选。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新登记</translation>
    </message>
    <message>
        <source>Open to all successors of the tier</source>
        <translation>面向该层级全部继任者</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>拟任人选</translation>
    </message>
    <message>
        <source>Remove a vacancy opened by mistake</source>
        <translation>删除误登的空缺</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>继任名单</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the ballot away</source>
        <translation>撤去计票</translation>
    </message>
    <message>
        <source>The vacancy “{post}” was removed.</source>
        <translation>已删除空缺“{post}”。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>填补用时</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>空缺岗位</translation>
    </message>
    <message>
        <source>Vacant for</source>
        <translation>已空缺</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>空缺起始日</translation>
    </message>
    <message>
        <source>Who may step in: the slate of this post</source>
        <translation>谁可接任：该岗位的继任名单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>空缺原因</translation>
    </message>
    <message>
        <source>confirmed for {posts}</source>
        <translation>已确认为{posts}的继任者</translation>
    </message>
    <message>
        <source>from inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>方案第{n}版</translation>
    </message>
    <message>
        <source>was a successor</source>
        <translation>原为继任者</translation>
    </message>
    <message>
        <source>was no successor</source>
        <translation>原非继任者</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Not sound. Keep this file as it is and open a backup. What was found:</source>
        <translation>校验未通过。请原样保留此文件并打开备份。发现的问题：</translation>
    </message>
    <message>
        <source>Sound: the file is intact, all {entries} entries are chained, and all {rows} rows are as the journal says.</source>
        <translation>校验通过：文件完好，{entries} 条记录首尾相链，{rows} 行数据与日志一致。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>VersionSheet</name>
    <message>
        <source>Fingerprint (SHA-256): {digits}</source>
        <translation>内容指纹（SHA-256）：{digits}</translation>
    </message>
    <message>
        <source>Print this version…</source>
        <translation>打印此版本…</translation>
    </message>
    <message>
        <source>Sealed versions: {name}</source>
        <translation>封存版本：{name}</translation>
    </message>
    <message>
        <source>This session has not been locked yet; every lock leaves a sealed version.</source>
        <translation>本次校准会尚未锁定；每次锁定都会留下一个封存版本。</translation>
    </message>
    <message>
        <source>Version {version}  ·  {at}  ·  {by}  ·  seal {seal}</source>
        <translation>第 {version} 版  ·  {at}  ·  {by}  ·  封存码 {seal}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What this version says</source>
        <translation>此版本内容</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>尚未打印</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n version(s) kept</source>
        <translation>
            <numerusform>已保存 %n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比版本</translation>
    </message>
    <message>
        <source>Keep one before strategy or structure change: later you see which posts came and went.</source>
        <translation>在战略或组织调整之前保存一个版本，以后可以看到岗位的增减变化。</translation>
    </message>
    <message>
        <source>Keep today's chart</source>
        <translation>保存当前层级图</translation>
    </message>
    <message>
        <source>No version of the tier chart is kept yet</source>
        <translation>还没有保存层级图版本</translation>
    </message>
    <message>
        <source>Nothing changed between the two</source>
        <translation>两者之间没有变化</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Remove the version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Versions of the tier chart</source>
        <translation>层级图版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>已删除{name}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}：%n 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} posts, {keys} of them key</source>
        <translation>{posts} 个岗位，其中关键岗位 {keys} 个</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Both are alike in everything shown.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Edit from this version</source>
        <translation>以此版本为基础编辑</translation>
    </message>
    <message>
        <source>Since {since}, by {who}</source>
        <translation>{since}起，{who}</translation>
    </message>
    <message>
        <source>Version {version}: {name}</source>
        <translation>第 {version} 版：{name}</translation>
    </message>
    <message>
        <source>Versions of the programme</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Arrows from the proposed to the calibrated place</source>
        <translation>显示从建议到校准后的箭头</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Colours, badges and earlier cycles (Ctrl+Shift+U)</source>
        <translation>着色、标识与往期落位（Ctrl+Shift+U）</translation>
    </message>
    <message>
        <source>Everyone at once: initials and dots where names have no room</source>
        <translation>全员概览：放不下姓名时显示简称或圆点</translation>
    </message>
    <message>
        <source>Exchange the axes (on this screen only)</source>
        <translation>对调两轴（只影响本屏显示）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>More ways to look at the board</source>
        <translation>更多显示方式</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+Shift+V)</source>
        <translation>已存视图（Ctrl+Shift+V）</translation>
    </message>
    <message>
        <source>Show the proposed places, to look at only</source>
        <translation>查看建议位置（只看不动）</translation>
    </message>
    <message>
        <source>Show where everybody stands now</source>
        <translation>查看当前位置</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Try places that decide nothing (Ctrl+Shift+E)</source>
        <translation>预演：试放位置，不作决定（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>What the badges mean, and the keys</source>
        <translation>标记说明与按键</translation>
    </message>
</context>
<context>
    <name>ViewControl</name>
    <message>
        <source>Places of the last cycle: not shown</source>
        <translation>上一周期落位：不显示</translation>
    </message>
    <message>
        <source>Places of the last cycle: of everybody</source>
        <translation>上一周期落位：显示全部人员</translation>
    </message>
    <message>
        <source>Places of the last cycle: of the selected cards</source>
        <translation>上一周期落位：显示选中者</translation>
    </message>
</context>
<context>
    <name>ViewsSheet</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>F2 renames, Alt+Up and Alt+Down put in order, Delete deletes.</source>
        <translation>F2 重命名，Alt+↑ / Alt+↓ 调整顺序，Delete 删除。</translation>
    </message>
    <message>
        <source>Kept are the filter, colours and badges, arrows, density, axes and the grid.</source>
        <translation>保存内容：筛选、着色与标识、箭头、密度、坐标轴方向与九宫格方案。</translation>
    </message>
    <message>
        <source>Name of the present view</source>
        <translation>当前视图的名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>以当前视图覆盖</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to “{list}”</source>
        <translation>返回“{list}”</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message numerus="yes">
        <source>%n post(s) marked vacant</source>
        <translation>
            <numerusform>已标记 %n 个空缺岗位</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forgot the scenario</source>
        <translation>已删除情景</translation>
    </message>
    <message>
        <source>Kept the scenario “{name}”</source>
        <translation>已保存情景“{name}”</translation>
    </message>
    <message>
        <source>Mark one or several posts vacant: at the left, or on the chart by V or its menu.</source>
        <translation>在左侧添加，或在继任图上按 V 键或用右键菜单，标记一个或多个空缺岗位。</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>在图上查看</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>See the scenario on the succession chart</source>
        <translation>在继任图上查看此情景</translation>
    </message>
    <message>
        <source>Steps, figures and differences as a workbook</source>
        <translation>将步骤、指标与变化导出为工作簿</translation>
    </message>
    <message>
        <source>The scenario on one page</source>
        <translation>将情景打印为一页</translation>
    </message>
    <message>
        <source>To the chart</source>
        <translation>打开继任图</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如空缺</translation>
    </message>
    <message>
        <source>What if somebody were gone tomorrow?</source>
        <translation>如果明天有人离开，会怎样？</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写入工作簿</translation>
    </message>
    <message>
        <source>a post no longer on record</source>
        <translation>已不存在的岗位</translation>
    </message>
    <message>
        <source>{name}: not available</source>
        <translation>{name}：假设不可用</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}”, changed and not kept</source>
        <translation>“{name}”，已改动，未保存</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>TalentDesk sample</source>
        <translation>TalentDesk 示例</translation>
    </message>
</context>
<context>
    <name>WordsInput</name>
    <message>
        <source>With a semicolon between</source>
        <translation>用分号隔开</translation>
    </message>
</context>
<context>
    <name>WorkshopActs</name>
    <message numerus="yes">
        <source>%n candidate(s) taken out of the session</source>
        <translation>
            <numerusform>已将 %n 人移出校准会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken over: {what}</source>
        <translation>
            <numerusform>采用 %n 人：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) → {box}</source>
        <translation>
            <numerusform>%n 张卡片 → {box}</numerusform>
        </translation>
    </message>
    <message>
        <source>a box that is gone</source>
        <translation>已取消的格位</translation>
    </message>
    <message>
        <source>holding area</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>A session has a day, a committee, candidates and a grid. The talk happens here.</source>
        <translation>校准会有日期、委员会、候选人和九宫格，讨论就在这里进行。</translation>
    </message>
    <message>
        <source>Add candidates</source>
        <translation>添加候选人</translation>
    </message>
    <message>
        <source>Add the people the committee will talk about; their proposed places come from their ratings.</source>
        <translation>添加委员会要讨论的人员，建议位置由评级计算得出。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Codes for names  ·  {state}</source>
        <translation>以代码代替姓名  ·  {state}</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Make a session</source>
        <translation>新建校准会</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建校准会…</translation>
    </message>
    <message>
        <source>No calibration session yet</source>
        <translation>还没有校准会</translation>
    </message>
    <message>
        <source>Nobody is in this session yet</source>
        <translation>这次校准会还没有候选人</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>校准会</translation>
    </message>
</context>
<context>
    <name>_Chosen</name>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
</context>
<context>
    <name>say</name>
    <message>
        <source> (counted twice from paper)</source>
        <translation>（票纸两次计数一致）</translation>
    </message>
    <message>
        <source> (no vote)</source>
        <translation>（无表决权）</translation>
    </message>
    <message>
        <source> Not known: {count}.</source>
        <translation>有 {count} 个岗位情况未知。</translation>
    </message>
    <message>
        <source> The chain breaks at {count}.</source>
        <translation>接任链有 {count} 处断开。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>等另 {count} 处</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>({figures}; n = {people})</source>
        <translation>（{figures}；n = {people}）</translation>
    </message>
    <message>
        <source>+ {count}</source>
        <translation>+ {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, {count} asking to defer</source>
        <translation>，缓议{count}</translation>
    </message>
    <message>
        <source>, {count} more</source>
        <translation>等另 {count} 个</translation>
    </message>
    <message>
        <source>, {late} late</source>
        <translation>，逾期 {late} 项</translation>
    </message>
    <message>
        <source>, {proposed} proposed</source>
        <translation>，拟议 {proposed} 人</translation>
    </message>
    <message>
        <source>, {unknown} unknown</source>
        <translation>，未知 {unknown} 个</translation>
    </message>
    <message>
        <source>, {unknown} unknown, at most {most}%</source>
        <translation>，未知 {unknown} 个，至多 {most}%</translation>
    </message>
    <message>
        <source>--language wants zh or en, not “{value}”.</source>
        <translation>--language 只能是 zh 或 en，不能是“{value}”。</translation>
    </message>
    <message>
        <source>--on wants a day such as 2026-03-31, not “{value}”.</source>
        <translation>--on 须为 2026-03-31 这样的日期，不能是“{value}”。</translation>
    </message>
    <message>
        <source>--on wants a year from {first} to {last}, not {year}.</source>
        <translation>--on 的年份须在 {first} 至 {last} 之间，不能是 {year}。</translation>
    </message>
    <message>
        <source>--seed wants a whole number, not “{value}”.</source>
        <translation>--seed 须为整数，不能是“{value}”。</translation>
    </message>
    <message>
        <source>0 = as often as wished.</source>
        <translation>0 表示不限次数。</translation>
    </message>
    <message>
        <source>0 = never.</source>
        <translation>0 表示永不。</translation>
    </message>
    <message>
        <source>0 = no bound.</source>
        <translation>0 表示不限。</translation>
    </message>
    <message>
        <source>0 = no time box.</source>
        <translation>0 表示不限时。</translation>
    </message>
    <message>
        <source>0 = ready now.</source>
        <translation>0 表示现在即可接任。</translation>
    </message>
    <message>
        <source>1  Basic data</source>
        <translation>一、基本情况</translation>
    </message>
    <message>
        <source>1  Who is there tomorrow</source>
        <translation>一、明天由谁顶上</translation>
    </message>
    <message>
        <source>2  Performance in the present post</source>
        <translation>二、任现职以来的绩效</translation>
    </message>
    <message>
        <source>2  Who may follow</source>
        <translation>二、谁可以接任</translation>
    </message>
    <message>
        <source>3  Competency against the post's model</source>
        <translation>三、胜任力与岗位模型对照</translation>
    </message>
    <message>
        <source>3  What follows from it</source>
        <translation>三、连锁影响</translation>
    </message>
    <message>
        <source>4  Conclusion of the committee</source>
        <translation>四、评审结论</translation>
    </message>
    <message>
        <source>4  Knowledge and relations to hand over</source>
        <translation>四、需要交接的知识与关系</translation>
    </message>
    <message>
        <source>5  First steps</source>
        <translation>五、首要行动</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A ballot has no result: too few were present, or nobody voted.</source>
        <translation>表决没有结果：到会人数不足或无人投票。</translation>
    </message>
    <message>
        <source>A box by its number, code or name, or both levels joined by /</source>
        <translation>格子的编号、代码或名称，或用 / 连接的两个等级</translation>
    </message>
    <message>
        <source>A box is missing.</source>
        <translation>缺少一个格子。</translation>
    </message>
    <message>
        <source>A changed programme needs a higher version.</source>
        <translation>修改后的方案须使用更高的版本号。</translation>
    </message>
    <message>
        <source>A changed programme needs a version above {newest}; this one says {version}.</source>
        <translation>修改后的方案版本号须高于 {newest}，该文件写的是 {version}。</translation>
    </message>
    <message>
        <source>A condition is not met. An exception needs its reason and who approves it.</source>
        <translation>有条件未达到。例外须写明理由与批准人。</translation>
    </message>
    <message>
        <source>A condition was waived.</source>
        <translation>有一项条件经批准破格。</translation>
    </message>
    <message>
        <source>A copy that was handed out stays in the register.</source>
        <translation>已发出的副本保留在登记簿中。</translation>
    </message>
    <message>
        <source>A copy that was never handed out cannot come back.</source>
        <translation>未发出的副本无法收回。</translation>
    </message>
    <message>
        <source>A count of votes cannot be below zero.</source>
        <translation>票数不能为负数。</translation>
    </message>
    <message>
        <source>A date, such as 2020-03-01, 2020年3月1日 or 2020.03</source>
        <translation>日期，如 2020-03-01、2020年3月1日、2020.03</translation>
    </message>
    <message>
        <source>A fault in the program stopped the command ({name}). It is in the log.</source>
        <translation>程序出错，命令已停止（{name}）。详情见日志。</translation>
    </message>
    <message>
        <source>A grade of the list, or a score</source>
        <translation>从列表中选择等级，或填写分数</translation>
    </message>
    <message>
        <source>A kept picture or scan was altered: {what}</source>
        <translation>保存的照片或扫描件被篡改：{what}</translation>
    </message>
    <message>
        <source>A later stage is recorded already.</source>
        <translation>后面的审批环节已有记录。</translation>
    </message>
    <message>
        <source>A level is missing; a place needs both.</source>
        <translation>缺少一个等级；落位需要两个维度的等级。</translation>
    </message>
    <message>
        <source>A loss would weigh heavily</source>
        <translation>流失影响重大</translation>
    </message>
    <message>
        <source>A measure is not entered yet.</source>
        <translation>有一项测评尚未录入。</translation>
    </message>
    <message>
        <source>A measure of the programme</source>
        <translation>方案中的一种衡量方式</translation>
    </message>
    <message>
        <source>A move over so many steps is a big one</source>
        <translation>跨多少级算大幅调整</translation>
    </message>
    <message>
        <source>A newer version of the session has been locked since.</source>
        <translation>此后该校准会又锁定了新的版本。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A penalty of {on} is on record; none within {required} months is asked for.</source>
        <translation>{on}有处分记录；要求近{required}个月内无处分。</translation>
    </message>
    <message>
        <source>A quota cannot be judged yet.</source>
        <translation>有一项配额尚无法判断。</translation>
    </message>
    <message>
        <source>A quota is exceeded.</source>
        <translation>有一项配额超出上限。</translation>
    </message>
    <message>
        <source>A quota is not reached.</source>
        <translation>有一项配额未达到。</translation>
    </message>
    <message>
        <source>A quotation mark in the table is never closed.</source>
        <translation>表格中有没有闭合的双引号。</translation>
    </message>
    <message>
        <source>A rating is missing, so its age is not known.</source>
        <translation>缺少评级，无法判断是否过期。</translation>
    </message>
    <message>
        <source>A rating is missing.</source>
        <translation>缺少评级。</translation>
    </message>
    <message>
        <source>A rating is older than the programme allows</source>
        <translation>评价已超过方案规定的有效期</translation>
    </message>
    <message>
        <source>A reason has to be given.</source>
        <translation>须填写理由。</translation>
    </message>
    <message>
        <source>A recent penalty is on record.</source>
        <translation>近期有处分记录。</translation>
    </message>
    <message>
        <source>A record is not as the journal says: {what}</source>
        <translation>记录与日志不符：{what}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {what}</source>
        <translation>有记录指向不存在的记录：{what}</translation>
    </message>
    <message>
        <source>A record the journal knows is gone: {what}</source>
        <translation>日志中有的记录不见了：{what}</translation>
    </message>
    <message>
        <source>A rehearsal decides nothing. Go back to the calibrated places to do this.</source>
        <translation>预演不作决定。请回到校准后的位置再操作。</translation>
    </message>
    <message>
        <source>A review cycle is still open. Close it first.</source>
        <translation>还有盘点周期未关闭，请先关闭。</translation>
    </message>
    <message>
        <source>A running campaign; empty means the newest</source>
        <translation>进行中的推荐活动名称；留空表示最新的一个</translation>
    </message>
    <message>
        <source>A scenario, not a decision. Confidential: for the committee only.</source>
        <translation>情景推演，并非决定。机密：仅供委员会使用。</translation>
    </message>
    <message>
        <source>A session outside it cannot be locked</source>
        <translation>超出时不得锁定校准会</translation>
    </message>
    <message>
        <source>A stage of approval was not passed.</source>
        <translation>有审批环节未通过。</translation>
    </message>
    <message>
        <source>A stage whose vote was lost is not passed.</source>
        <translation>表决未通过的环节不能记为通过。</translation>
    </message>
    <message>
        <source>A tier belongs to a post, and no post is given here.</source>
        <translation>层级随岗位确定，此处没有岗位。</translation>
    </message>
    <message>
        <source>A unit lies above itself. Correct its upper unit.</source>
        <translation>单位成了自己的上级，请更正其上级单位。</translation>
    </message>
    <message>
        <source>A value is not on its scale.</source>
        <translation>有一项数值不在量表范围内。</translation>
    </message>
    <message>
        <source>A year or a part of it, such as 2025, 2025H1 or 2025Q3</source>
        <translation>年度或其中一段，如 2025、2025H1、2025Q3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Absent: {names}.</source>
        <translation>缺席：{names}。</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Action in the plan of {name}: {parts}</source>
        <translation>{name}培养计划的行动：{parts}</translation>
    </message>
    <message>
        <source>Action that follows</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>培养行动</translation>
    </message>
    <message>
        <source>Actions of plans</source>
        <translation>培养行动</translation>
    </message>
    <message>
        <source>Add a committee member</source>
        <translation>添加委员</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>添加后续行动</translation>
    </message>
    <message>
        <source>Add a gap to the plan of {name}</source>
        <translation>为{name}的培养计划添加差距</translation>
    </message>
    <message>
        <source>Add a mentor to the plan of {name}</source>
        <translation>为{name}的培养计划添加导师</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>添加岗位</translation>
    </message>
    <message>
        <source>Add a recommender</source>
        <translation>添加推荐人</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>Add an action to the plan of {name}</source>
        <translation>为{name}的培养计划添加行动</translation>
    </message>
    <message>
        <source>Add candidates</source>
        <translation>添加候选人</translation>
    </message>
    <message>
        <source>Add the post {name}</source>
        <translation>添加岗位“{name}”</translation>
    </message>
    <message>
        <source>Add the unit {name}</source>
        <translation>添加部门“{name}”</translation>
    </message>
    <message>
        <source>Add to a development plan</source>
        <translation>补充培养计划</translation>
    </message>
    <message>
        <source>Add to a personal file</source>
        <translation>补充个人档案</translation>
    </message>
    <message>
        <source>Add to the forecast</source>
        <translation>添加到需求预测</translation>
    </message>
    <message>
        <source>Add {count} candidates ({name} and others)</source>
        <translation>添加{name}等 {count} 名候选人</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加{name}</translation>
    </message>
    <message>
        <source>Add {name} ({number})</source>
        <translation>添加{name}（{number}）</translation>
    </message>
    <message>
        <source>Add {name} as a candidate</source>
        <translation>将{name}列为候选人</translation>
    </message>
    <message>
        <source>Add {name} to the committee</source>
        <translation>将{name}加入委员会名单</translation>
    </message>
    <message>
        <source>Added {added}, changed {changed}, unchanged {unchanged}, refused {refused}; absent {absent}.</source>
        <translation>新增 {added} 行，变更 {changed} 行，未变 {unchanged} 行，拒绝 {refused} 行；表中未出现的在册人员 {absent} 人。</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>After</source>
        <translation>移动后</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>推演后</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age bands, by their first year</source>
        <translation>年龄段（各段起始岁数）</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>年龄自</translation>
    </message>
    <message>
        <source>Age profile</source>
        <translation>年龄结构</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>年龄至</translation>
    </message>
    <message>
        <source>Age, pay, scores and votes are never shown.</source>
        <translation>年龄、薪酬、分数与票数永不显示。</translation>
    </message>
    <message>
        <source>Age: {age}; at least {low} is asked for, and that is met.</source>
        <translation>年龄：{age}岁；要求不小于{low}岁，已符合。</translation>
    </message>
    <message>
        <source>Age: {age}; at least {low} is asked for.</source>
        <translation>年龄：{age}岁；要求不小于{low}岁。</translation>
    </message>
    <message>
        <source>Age: {age}; at most {high} is asked for, and that is met.</source>
        <translation>年龄：{age}岁；要求不超过{high}岁，已符合。</translation>
    </message>
    <message>
        <source>Age: {age}; at most {high} is asked for.</source>
        <translation>年龄：{age}岁；要求不超过{high}岁。</translation>
    </message>
    <message>
        <source>Age: {age}; {low} to {high} is asked for, and that is met.</source>
        <translation>年龄：{age}岁；要求{low}至{high}岁，已符合。</translation>
    </message>
    <message>
        <source>Age: {age}; {low} to {high} is asked for.</source>
        <translation>年龄：{age}岁；要求{low}至{high}岁。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agree {count}</source>
        <translation>同意 {count}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>商定行动</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>议定行动</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Agreed: </source>
        <translation>议定行动：</translation>
    </message>
    <message>
        <source>Agreed: {told}.</source>
        <translation>议定：{told}。</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>协议签订日期</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>All members with a vote</source>
        <translation>全体有表决权的委员</translation>
    </message>
    <message>
        <source>All of them have to be met. What is not on record never counts as met.</source>
        <translation>须全部满足；没有记录的不视为满足。</translation>
    </message>
    <message>
        <source>All stages of approval are through.</source>
        <translation>各审批环节均已通过。</translation>
    </message>
    <message>
        <source>All {pages} pages are of this packet. Another version of TalentDesk drew them: only whole lines were compared.</source>
        <translation>全部 {pages} 页均属于该会议材料；由其他版本的 TalentDesk 绘制，仅按整行比对。</translation>
    </message>
    <message>
        <source>All {pages} pages read as the record prints them.</source>
        <translation>全部 {pages} 页的文字与记录打印出来的一致。</translation>
    </message>
    <message>
        <source>Also on record: {kinds}.</source>
        <translation>另有记录：{kinds}。</translation>
    </message>
    <message>
        <source>An earlier row puts the post “{post}” into the tier {tier}; that one is kept.</source>
        <translation>前面的行已将岗位“{post}”归入层级“{tier}”，以前者为准。</translation>
    </message>
    <message>
        <source>An earlier row puts this post into another tier; that one is kept.</source>
        <translation>前面的行已将该岗位归入另一层级，以前者为准。</translation>
    </message>
    <message>
        <source>An earlier row says the same; it is taken over once.</source>
        <translation>与前面的一行内容相同，只导入一次。</translation>
    </message>
    <message>
        <source>An empty cell changes nothing. The word CLEAR empties the field.</source>
        <translation>空白单元格不改变原有内容；填“清空”则清除该字段。</translation>
    </message>
    <message>
        <source>An exception needs a reason and somebody who approves it.</source>
        <translation>例外须写明理由和批准人。</translation>
    </message>
    <message>
        <source>An exception was made.</source>
        <translation>已作例外处理。</translation>
    </message>
    <message>
        <source>An objection was upheld.</source>
        <translation>有异议成立。</translation>
    </message>
    <message>
        <source>An odd number</source>
        <translation>须为单数</translation>
    </message>
    <message>
        <source>An opinion that is not signed does not count.</source>
        <translation>未签署的推荐意见不计入。</translation>
    </message>
    <message>
        <source>Another grid of the same people beside this one</source>
        <translation>并排显示同一批人的另一个九宫格方案</translation>
    </message>
    <message>
        <source>Another invented group: any whole number.</source>
        <translation>换一个虚构集团：任意整数。</translation>
    </message>
    <message>
        <source>Another row says something else of the same. Keep the right one.</source>
        <translation>与另一行说法不一致，请保留正确的一行。</translation>
    </message>
    <message>
        <source>Another version of TalentDesk drew this file, and some of its words are not printed so today. Compare them with the record.</source>
        <translation>此文件由其他版本的 TalentDesk 绘制，部分文字与当前版本打印的不同，请与记录对照。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer the challenge of the middle</source>
        <translation>回答居中追问</translation>
    </message>
    <message>
        <source>Appoint to a post</source>
        <translation>任命到岗</translation>
    </message>
    <message>
        <source>Appoint {name} to {post}</source>
        <translation>任命{name}为{post}</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>正式任命</translation>
    </message>
    <message>
        <source>Appointment of a mentor</source>
        <translation>导师聘任书</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>As successor to</source>
        <translation>拟任层级</translation>
    </message>
    <message>
        <source>Ask where it comes from. Copying its cells into a new workbook leaves those parts behind.</source>
        <translation>请确认其来源；把单元格内容复制到新工作簿即可去掉这些内容。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for a file without a password.</source>
        <translation>请向提供者索取没有密码的文件。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求项数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At present</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>At the end of {year} no tier lacks people.</source>
        <translation>{year}年末各层级均不缺人。</translation>
    </message>
    <message>
        <source>At the end of {year}, {count} people are lacking, most of them in: {tier} ({most}).</source>
        <translation>{year}年末共缺 {count} 人，缺口最大的层级：{tier}（{most} 人）。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Authorised by {name}.</source>
        <translation>（批准人：{name}）</translation>
    </message>
    <message>
        <source>Award or penalty</source>
        <translation>奖惩名称</translation>
    </message>
    <message>
        <source>Awards and penalties</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>BOOK…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballot about {name} for “{post}”: not passed</source>
        <translation>对{name}拟任“{post}”的民主评议：未通过</translation>
    </message>
    <message>
        <source>Ballot about {name} for “{post}”: passed</source>
        <translation>对{name}拟任“{post}”的民主评议：通过</translation>
    </message>
    <message>
        <source>Ballot list</source>
        <translation>表决名单</translation>
    </message>
    <message>
        <source>Ballot on {name}: {in_favour} of {base} in favour, not passed</source>
        <translation>{name}的表决：{base} 票中赞成 {in_favour} 票，未通过</translation>
    </message>
    <message>
        <source>Ballot on {name}: {in_favour} of {base} in favour, passed</source>
        <translation>{name}的表决：{base} 票中赞成 {in_favour} 票，通过</translation>
    </message>
    <message>
        <source>Ballot “{question}”: {figures}; {told}{counted}.</source>
        <translation>表决“{question}”：{figures}；{told}{counted}。</translation>
    </message>
    <message>
        <source>Ballot: {figures}; {told}{counted}.</source>
        <translation>表决：{figures}；{told}{counted}。</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Ballots among colleagues; tiers refer to them.</source>
        <translation>同事之间的评议；各层级可引用。</translation>
    </message>
    <message>
        <source>Ballots of the committee</source>
        <translation>委员会表决</translation>
    </message>
    <message>
        <source>Ballots without a result</source>
        <translation>没有结果的表决</translation>
    </message>
    <message>
        <source>Ballots without a result: {count} (first: {name}).</source>
        <translation>表决尚无结果：{count} 人（首位：{name}）。</translation>
    </message>
    <message>
        <source>Ballots: in favour / against / abstentions. Candidates stand in the order of their boxes.</source>
        <translation>表决一栏依次为：赞成 / 反对 / 弃权。候选人按所在格次序排列。</translation>
    </message>
    <message>
        <source>Bands of years in the company</source>
        <translation>司龄段（各段起始年数）</translation>
    </message>
    <message>
        <source>Base of the threshold</source>
        <translation>通过比例的基数</translation>
    </message>
    <message>
        <source>Basic data</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>移动前</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>校准前 → 校准后</translation>
    </message>
    <message>
        <source>Began working on</source>
        <translation>参加工作日期</translation>
    </message>
    <message>
        <source>Begin a development plan</source>
        <translation>新建培养计划</translation>
    </message>
    <message>
        <source>Begin a development plan for {name}</source>
        <translation>为{name}新建培养计划</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>新建预演</translation>
    </message>
    <message>
        <source>Begin the attendance</source>
        <translation>开始签到</translation>
    </message>
    <message>
        <source>Begin the attendance: {count} members</source>
        <translation>开始签到：{count} 位委员</translation>
    </message>
    <message>
        <source>Begin the rehearsal “{name}”</source>
        <translation>新建预演“{name}”</translation>
    </message>
    <message>
        <source>Below the level that is asked for.</source>
        <translation>低于要求的等级。</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Bench now</source>
        <translation>当前梯队</translation>
    </message>
    <message>
        <source>Bench strength</source>
        <translation>梯队厚度</translation>
    </message>
    <message>
        <source>Bench strength of key positions</source>
        <translation>关键岗位的继任厚度</translation>
    </message>
    <message>
        <source>Bench then</source>
        <translation>推演后梯队</translation>
    </message>
    <message>
        <source>Beneath each gap: needed − left of the staff − ready by then.</source>
        <translation>缺口下方：需求 − 届时在岗 − 届时可接任。</translation>
    </message>
    <message>
        <source>Bold with ←9: moved in the session, from box 9 (– = holding area).</source>
        <translation>加粗并带“←9”者为会上由 9 号格调入（“–”为暂存区）。</translation>
    </message>
    <message>
        <source>Both are alike.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Both counts of the papers about {name} for “{post}” agree</source>
        <translation>{name}（拟任“{post}”）的票纸：两次计数一致</translation>
    </message>
    <message>
        <source>Both counts of the papers on {name} agree</source>
        <translation>{name}的票纸：两次计数一致</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Box or level</source>
        <translation>格或等级</translation>
    </message>
    <message>
        <source>Box proposed</source>
        <translation>建议格</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>格位</translation>
    </message>
    <message>
        <source>Boxes challenged in “challenge the middle”</source>
        <translation>“复核中间格”所针对的格子</translation>
    </message>
    <message>
        <source>Boxes of “{scheme}”: {boxes}</source>
        <translation>“{scheme}”各格：{boxes}</translation>
    </message>
    <message>
        <source>Boxes that will do</source>
        <translation>符合要求的格子</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>By box</source>
        <translation>按格</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>By whose wish</source>
        <translation>离职性质</translation>
    </message>
    <message>
        <source>CODE|PDF</source>
        <translation>编号|PDF</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Calibrated place</source>
        <translation>校准后位置</translation>
    </message>
    <message>
        <source>Calibrated place on {scheme}</source>
        <translation>{scheme}校准后位置</translation>
    </message>
    <message>
        <source>Calibrated: </source>
        <translation>校准后：</translation>
    </message>
    <message>
        <source>Calibrated: {box}</source>
        <translation>校准后：{box}</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Calibration result</source>
        <translation>校准结果</translation>
    </message>
    <message>
        <source>Came to the present post only recently.</source>
        <translation>刚调任现职不久。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>选拔名称</translation>
    </message>
    <message>
        <source>Campaign “{name}”: {parts}</source>
        <translation>选拔“{name}”：{parts}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人数</translation>
    </message>
    <message>
        <source>Candidates not marked as discussed</source>
        <translation>尚未标记为已讨论的候选人</translation>
    </message>
    <message>
        <source>Candidates not marked as discussed: {count} of {candidates}.</source>
        <translation>{candidates} 人中还有 {count} 人未标记为已讨论。</translation>
    </message>
    <message>
        <source>Candidates were moved on this scheme; it has to stay.</source>
        <translation>已在该方案上调整过人员，方案须保留。</translation>
    </message>
    <message>
        <source>Candidates were moved on “{scheme}” in this session; the scheme has to stay.</source>
        <translation>本场校准会已在“{scheme}”上调整过人员，该方案须保留。</translation>
    </message>
    <message>
        <source>Candidates whose opinions are not all in: {count} (first: {name}).</source>
        <translation>会前意见未收齐的候选人：{count} 人（首位：{name}）。</translation>
    </message>
    <message>
        <source>Candidates without a place</source>
        <translation>尚未落位的候选人</translation>
    </message>
    <message>
        <source>Candidates without a place wait here. Drag them to a box or type its number; 0 brings back.</source>
        <translation>尚未落位的候选人在此等候。拖到格子里，或输入格子编号；输入 0 放回暂存区。</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>评审委员会主任委员</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>主持人：{name}</translation>
    </message>
    <message>
        <source>Challenge of the middle</source>
        <translation>居中追问</translation>
    </message>
    <message>
        <source>Challenge of the middle: {name} to box {box}</source>
        <translation>居中追问：{name} 到 {box} 格</translation>
    </message>
    <message>
        <source>Challenge the middle: if not here, where?</source>
        <translation>居中追问：如果不放中间，放哪里？</translation>
    </message>
    <message>
        <source>Chance alone would rarely make such a difference. It does not say why: look at the cases. One in twenty comparisons looks like this by chance.</source>
        <translation>这样的差异很少仅由偶然产生。它不说明原因，请逐例查看；每二十次比较中约有一次纯属偶然。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change a line of the forecast</source>
        <translation>修改需求预测的一行</translation>
    </message>
    <message>
        <source>Change a photo</source>
        <translation>更换照片</translation>
    </message>
    <message>
        <source>Change a proposed place</source>
        <translation>更改建议位置</translation>
    </message>
    <message>
        <source>Change how names are shown</source>
        <translation>更改姓名显示方式</translation>
    </message>
    <message>
        <source>Change it by hand; the journal shows what it was before.</source>
        <translation>请手工修改，日志中可查看原来的内容。</translation>
    </message>
    <message>
        <source>Change the emergency cover</source>
        <translation>修改应急替补</translation>
    </message>
    <message>
        <source>Change the growth plan of “{name}”</source>
        <translation>修改“{name}”的增长计划</translation>
    </message>
    <message>
        <source>Change the note on {name}</source>
        <translation>修改{name}的备注</translation>
    </message>
    <message>
        <source>Change the outlook of a person</source>
        <translation>修改人员去留预期</translation>
    </message>
    <message>
        <source>Change the outlook of {name}</source>
        <translation>修改{name}的去留预期</translation>
    </message>
    <message>
        <source>Change the photo of {name}</source>
        <translation>更换{name}的照片</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Change the programme: version {version} in force</source>
        <translation>修改方案：第 {version} 版生效</translation>
    </message>
    <message>
        <source>Change the standard staffing of “{name}”</source>
        <translation>修改“{name}”的标准编制</translation>
    </message>
    <message>
        <source>Change the time box</source>
        <translation>修改时限</translation>
    </message>
    <message>
        <source>Change the times of a member</source>
        <translation>修改委员的到离时间</translation>
    </message>
    <message>
        <source>Change what is assumed of a tier</source>
        <translation>修改某层级的假设</translation>
    </message>
    <message>
        <source>Change what is assumed of the tier {tier}</source>
        <translation>修改层级“{tier}”的假设</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Changed since: packet {packet} of “{session}” differs from the record.</source>
        <translation>此后有变动：“{session}”的会议材料 {packet} 与记录不一致。</translation>
    </message>
    <message>
        <source>Changes are those since {cycle}.</source>
        <translation>变化与{cycle}相比。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts beside the board</source>
        <translation>在九宫格旁显示图表</translation>
    </message>
    <message>
        <source>Check a condition by hand</source>
        <translation>人工核实条件</translation>
    </message>
    <message>
        <source>Check that the disk is there and not write-protected, then do it again.</source>
        <translation>请检查磁盘是否连接、是否写保护，然后重试。</translation>
    </message>
    <message>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>请检查磁盘是否连接、是否有读取权限。</translation>
    </message>
    <message>
        <source>Check the printer, or save the pages as a PDF.</source>
        <translation>请检查打印机，或另存为 PDF。</translation>
    </message>
    <message>
        <source>Checked by hand: met.</source>
        <translation>人工核实：符合。</translation>
    </message>
    <message>
        <source>Checked by hand: not met.</source>
        <translation>人工核实：不符合。</translation>
    </message>
    <message>
        <source>Choose a file, not a folder.</source>
        <translation>请选择文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>Choose a photo as JPEG or PNG.</source>
        <translation>请选择 JPEG 或 PNG 格式的照片。</translation>
    </message>
    <message>
        <source>Choose a workspace that TalentDesk made; its name ends in .talent.</source>
        <translation>请选择由 TalentDesk 创建的工作区文件（扩展名为 .talent）。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose one of the templates that are shipped.</source>
        <translation>请选择自带的模板。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>可选：{known}。</translation>
    </message>
    <message>
        <source>Choose the workbook that holds the people, or start from the template.</source>
        <translation>请选择含有人员名单的工作簿，或从模板开始。</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手工指定</translation>
    </message>
    <message>
        <source>Class of secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Classes of secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Click: the box gets the room, and all its cards are seen. Esc: all boxes again.</source>
        <translation>单击可放大此格并查看全部卡片；按 Esc 恢复所有格。</translation>
    </message>
    <message>
        <source>Close a nomination campaign</source>
        <translation>结束选拔</translation>
    </message>
    <message>
        <source>Close a review cycle</source>
        <translation>关闭盘点周期</translation>
    </message>
    <message>
        <source>Close it on {host} first, then open it here.</source>
        <translation>请先在 {host} 上关闭，再在此打开。</translation>
    </message>
    <message>
        <source>Close it there, or open it here to look at only.</source>
        <translation>请在那边关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>Close the campaign “{name}”</source>
        <translation>结束选拔“{name}”</translation>
    </message>
    <message>
        <source>Close the quotation mark there, or take it away, and try again.</source>
        <translation>请补上或去掉这个双引号后再试。</translation>
    </message>
    <message>
        <source>Close the review cycle {name}</source>
        <translation>关闭盘点周期“{name}”</translation>
    </message>
    <message>
        <source>Closed for this cycle after {count} failed rounds.</source>
        <translation>{count} 轮未通过后，本周期内不再表决。</translation>
    </message>
    <message>
        <source>Closed for this session after {count} failed rounds.</source>
        <translation>{count} 轮未通过后，本次校准会不再表决。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>了结日期</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Code for checking: {code}</source>
        <translation>核对码：{code}</translation>
    </message>
    <message>
        <source>Code of the parent unit</source>
        <translation>上级组织编码</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <translation>“{column}”列</translation>
    </message>
    <message>
        <source>Columns kept as</source>
        <translation>保存的列对应</translation>
    </message>
    <message>
        <source>Columns may stand in any order; columns that are not needed may be deleted.</source>
        <translation>各列顺序不限，不需要的列可以删除。</translation>
    </message>
    <message>
        <source>Columns not read in {place}: {columns}</source>
        <translation>{place}中未读取的列：{columns}</translation>
    </message>
    <message>
        <source>Columns that were not recognised: {names}. The button of the sheet says what they hold.</source>
        <translation>未识别的列：{names}。点工作表按钮可指定其含义。</translation>
    </message>
    <message>
        <source>Come to the meeting or leave it</source>
        <translation>到会或离场</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>评审委员会</translation>
    </message>
    <message>
        <source>Committee member {name}: {parts}</source>
        <translation>委员{name}：{parts}</translation>
    </message>
    <message>
        <source>Company's wish</source>
        <translation>公司提出</translation>
    </message>
    <message>
        <source>Compare a printed packet with the file. Ends with 0: same, 1: changed since, 2: unknown.</source>
        <translation>将打印的会议材料与文件核对。退出码 0：一致，1：此后有变动，2：未知。</translation>
    </message>
    <message>
        <source>Compare groups: organisation, gender, age and more</source>
        <translation>群体比较：组织、性别、年龄等</translation>
    </message>
    <message>
        <source>Compared how</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Comparing groups</source>
        <translation>群体比较</translation>
    </message>
    <message>
        <source>Comparing with the people of the workspace</source>
        <translation>正在与工作区人员比对</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation>正在与工作区比对</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>人员比较</translation>
    </message>
    <message>
        <source>Comparison, continued</source>
        <translation>人员比较（续）</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>胜任力项目</translation>
    </message>
    <message>
        <source>Competencies against the model</source>
        <translation>胜任力与模型对照</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>胜任力</translation>
    </message>
    <message>
        <source>Competency model</source>
        <translation>胜任力模型</translation>
    </message>
    <message>
        <source>Competency models</source>
        <translation>胜任力模型</translation>
    </message>
    <message>
        <source>Competency scores</source>
        <translation>胜任力得分</translation>
    </message>
    <message>
        <source>Compute proposed places</source>
        <translation>计算建议位置</translation>
    </message>
    <message>
        <source>Compute proposed places: {count} changed</source>
        <translation>计算建议位置：{count} 人有变化</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions of boxes</source>
        <translation>格子的条件</translation>
    </message>
    <message>
        <source>Confidential. This packet holds personal data and the judgement of a committee. Do not copy it, do not pass it on; hand it back when the session is over.</source>
        <translation>机密。本材料载有个人信息与委员会的评价意见，不得复制、不得转交，会议结束后请交回。</translation>
    </message>
    <message>
        <source>Confidential: for the committee only.</source>
        <translation>机密：仅供委员会使用。</translation>
    </message>
    <message>
        <source>Confidential: for the members of the committee only; hand back after the session.</source>
        <translation>机密：仅供评审委员会成员使用，会后交回。</translation>
    </message>
    <message>
        <source>Confidential: for those named only.</source>
        <translation>保密：仅限相关人员。</translation>
    </message>
    <message>
        <source>Confirm a successor</source>
        <translation>确认继任者</translation>
    </message>
    <message>
        <source>Confirm {name} as a successor for {post}</source>
        <translation>确认{name}为{post}的继任者</translation>
    </message>
    <message>
        <source>Confirmed + proposed</source>
        <translation>已确认 + 提名</translation>
    </message>
    <message>
        <source>Confirmed successors a key post should have</source>
        <translation>关键岗位应有的已确认继任者人数</translation>
    </message>
    <message>
        <source>Confirmed successors count once, for one tier; the posts they leave are not counted again.</source>
        <translation>已确认的继任者只计一次，归入一个层级；其离开的原岗位不再计入缺口。</translation>
    </message>
    <message>
        <source>Confirmed successors for the present post: {count}.</source>
        <translation>现岗位已有合格继任者：{count}人。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同开始</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Copy it again from its source, or restore a backup from the start page.</source>
        <translation>请从来源重新复制，或在开始页恢复备份。</translation>
    </message>
    <message>
        <source>Copy of {name}: back to planned</source>
        <translation>{name}的副本改回待发</translation>
    </message>
    <message>
        <source>Copy the file into a folder of your own, or ask for the right to write there.</source>
        <translation>请把文件复制到自己的文件夹，或申请该处的写入权限。</translation>
    </message>
    <message>
        <source>Copy {number} ({name}) was never handed out, so it cannot come back.</source>
        <translation>第 {number} 份（{name}）尚未发出，无法收回。</translation>
    </message>
    <message>
        <source>Copy {number} is not the last one ({last}); numbers stay without gaps.</source>
        <translation>第 {number} 份不是最后一份（{last}），编号须连续。</translation>
    </message>
    <message>
        <source>Copy {number} of {of} · {name}</source>
        <translation>第 {number} 份，共 {of} 份 · {name}</translation>
    </message>
    <message>
        <source>Copy {number} was handed out to {name} and stays in the register.</source>
        <translation>第 {number} 份已发给{name}，保留在登记簿中。</translation>
    </message>
    <message>
        <source>Cost of an appointment from inside</source>
        <translation>内部任用成本</translation>
    </message>
    <message>
        <source>Cost of hiring outside</source>
        <translation>外部招聘成本</translation>
    </message>
    <message>
        <source>Cost of hiring outside − cost of an appointment from inside, for every post filled from inside in the last 12 months</source>
        <translation>最近 12 个月内每次内部任用的（外部招聘成本 − 内部任用成本）之和</translation>
    </message>
    <message>
        <source>Cost of losing it</source>
        <translation>流失代价</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Count a peer ballot</source>
        <translation>民主评议计票</translation>
    </message>
    <message>
        <source>Count the papers about somebody put forward</source>
        <translation>清点拟任人选的票纸</translation>
    </message>
    <message>
        <source>Count the papers of a ballot</source>
        <translation>清点票纸</translation>
    </message>
    <message>
        <source>Count without seeing the other count. Both must agree in every cell; where they differ, both count again.</source>
        <translation>独立计数，不看另一份计票表。两份须逐格一致；不一致时两人均重新清点。</translation>
    </message>
    <message>
        <source>Count {number} is in</source>
        <translation>第 {number} 次计数已录入</translation>
    </message>
    <message>
        <source>Count {number} of the papers about {name} for “{post}”</source>
        <translation>{name}（拟任“{post}”）的票纸：第 {number} 次计数</translation>
    </message>
    <message>
        <source>Count {number} of the papers on {name}</source>
        <translation>{name}的票纸：第 {number} 次计数</translation>
    </message>
    <message>
        <source>Count {number}: {for_} in favour, {against} against, {abstain} abstaining, {invalid} invalid</source>
        <translation>第{number}次计票：赞成{for_}，反对{against}，弃权{abstain}，废票{invalid}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Counts of the papers about {name} for “{post}” differ</source>
        <translation>{name}（拟任“{post}”）的票纸：两次计数不一致</translation>
    </message>
    <message>
        <source>Counts of the papers on {name} differ</source>
        <translation>{name}的票纸：两次计数不一致</translation>
    </message>
    <message>
        <source>Counts with at least {part} of those entitled present.</source>
        <translation>应到人数的 {part} 以上到会方为有效。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>继任覆盖率</translation>
    </message>
    <message>
        <source>Coverage by tier</source>
        <translation>各层级覆盖情况</translation>
    </message>
    <message>
        <source>Coverage of key posts</source>
        <translation>关键岗位覆盖率</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>危机应对卡</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Dashed readiness: only proposed. Shield: who covers at once.</source>
        <translation>虚线准备度：仅为提名；盾形：应急替补。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Date {year} / {month} / {day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of review</source>
        <translation>评审日期</translation>
    </message>
    <message>
        <source>Day the sample is made for; today if left out.</source>
        <translation>示例所依据的日期；不填则为今天。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days for objections</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>Days from vacancy to new incumbent ÷ posts filled in the last 12 months</source>
        <translation>从空缺到新任到岗的天数 ÷ 最近 12 个月内补上的岗位数</translation>
    </message>
    <message>
        <source>Decide on a nomination</source>
        <translation>决定提名结果</translation>
    </message>
    <message>
        <source>Decisions and ballots</source>
        <translation>评审决定与表决结果</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Delete a packet layout</source>
        <translation>删除材料版式</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the own note on {name}</source>
        <translation>删除{name}的主持人备注</translation>
    </message>
    <message>
        <source>Delete the own notes on {count} candidates</source>
        <translation>删除 {count} 人的主持人备注</translation>
    </message>
    <message>
        <source>Delete the packet layout “{name}”</source>
        <translation>删除材料版式“{name}”</translation>
    </message>
    <message>
        <source>Delete the view “{name}”</source>
        <translation>删除视图“{name}”</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>离职登记</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Destroy the copy of {name}</source>
        <translation>销毁{name}的副本</translation>
    </message>
    <message>
        <source>Destroy {count} copies ({name} and others)</source>
        <translation>销毁 {count} 份副本（{name}等）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>培养发展</translation>
    </message>
    <message>
        <source>Development plan and agreement</source>
        <translation>个人培养计划与培养协议</translation>
    </message>
    <message>
        <source>Development plan of {name}: {parts}</source>
        <translation>{name}的培养计划：{parts}</translation>
    </message>
    <message>
        <source>Development plan of {person}</source>
        <translation>{person}的个人培养计划</translation>
    </message>
    <message>
        <source>Development plans</source>
        <translation>培养计划</translation>
    </message>
    <message>
        <source>Development plans towards “{post}”: {count} ({names}). Choose another target first.</source>
        <translation>“{post}”是 {count} 份培养计划的目标岗位（{names}），请先改选目标岗位。</translation>
    </message>
    <message>
        <source>Development plans: how far they are</source>
        <translation>培养计划完成情况</translation>
    </message>
    <message>
        <source>Development-potential report</source>
        <translation>人才发展潜力评估报告</translation>
    </message>
    <message>
        <source>Development-potential reports</source>
        <translation>人才发展潜力评估报告</translation>
    </message>
    <message>
        <source>Differs on another grid</source>
        <translation>与另一方案不一致</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions and levels</source>
        <translation>维度与等级</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>直接下级岗位</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>Dismiss an objection to {name}</source>
        <translation>对{name}的异议不成立</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Distribution by box</source>
        <translation>按格子分布</translation>
    </message>
    <message>
        <source>Distribution by box: {scheme}</source>
        <translation>各格分布：{scheme}</translation>
    </message>
    <message>
        <source>Distribution by level</source>
        <translation>按等级分布</translation>
    </message>
    <message>
        <source>Distribution by level: {scheme}</source>
        <translation>各等级分布：{scheme}</translation>
    </message>
    <message>
        <source>Distribution: {scheme}</source>
        <translation>分布情况：{scheme}</translation>
    </message>
    <message>
        <source>Do not rely on this file: its pages are not those of the packet.</source>
        <translation>请勿采信此文件：其中有的页面并非该会议材料的原页。</translation>
    </message>
    <message>
        <source>Do not take {name} on the list</source>
        <translation>不将{name}列入名单</translation>
    </message>
    <message>
        <source>Do not use this copy. Make it again on another disk or stick.</source>
        <translation>请勿使用这个副本，换一个磁盘或 U 盘重新复制。</translation>
    </message>
    <message>
        <source>Do the main job without a window: sample, import, calibration, packet and pictures.</source>
        <translation>不开窗口完成主要流程：示例、导入、校准、会议材料与图表。</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Does not meet all conditions</source>
        <translation>有条件未达到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft, not locked</source>
        <translation>草稿，尚未锁定</translation>
    </message>
    <message>
        <source>Draft: not sealed yet</source>
        <translation>草稿：尚未封存</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Drawn on screen, {day}</source>
        <translation>屏幕手写，{day}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Each names at least</source>
        <translation>每人至少提名</translation>
    </message>
    <message>
        <source>Each names at most</source>
        <translation>每人至多提名</translation>
    </message>
    <message>
        <source>Edit a committee member</source>
        <translation>修改委员</translation>
    </message>
    <message>
        <source>Edit a departure</source>
        <translation>编辑离职登记</translation>
    </message>
    <message>
        <source>Edit a development plan</source>
        <translation>修改培养计划</translation>
    </message>
    <message>
        <source>Edit a follow-up</source>
        <translation>修改后续行动</translation>
    </message>
    <message>
        <source>Edit a follow-up of {name}</source>
        <translation>修改{name}的后续行动</translation>
    </message>
    <message>
        <source>Edit a hand-over</source>
        <translation>修改交接</translation>
    </message>
    <message>
        <source>Edit a nomination</source>
        <translation>修改提名</translation>
    </message>
    <message>
        <source>Edit a nomination campaign</source>
        <translation>修改选拔</translation>
    </message>
    <message>
        <source>Edit a part of a development plan</source>
        <translation>修改培养计划的内容</translation>
    </message>
    <message>
        <source>Edit a part of the minutes of “{name}”</source>
        <translation>修改“{name}”会议纪要的一部分</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Edit a personal file</source>
        <translation>修改个人档案</translation>
    </message>
    <message>
        <source>Edit a post</source>
        <translation>修改岗位</translation>
    </message>
    <message>
        <source>Edit a recommendation</source>
        <translation>修改推荐意见</translation>
    </message>
    <message>
        <source>Edit a session</source>
        <translation>修改校准会</translation>
    </message>
    <message>
        <source>Edit a slate</source>
        <translation>修改继任名单</translation>
    </message>
    <message>
        <source>Edit a successor</source>
        <translation>修改继任者</translation>
    </message>
    <message>
        <source>Edit a term</source>
        <translation>修改任期</translation>
    </message>
    <message>
        <source>Edit a vacancy</source>
        <translation>修改空缺</translation>
    </message>
    <message>
        <source>Edit committee member {name}</source>
        <translation>修改委员{name}</translation>
    </message>
    <message>
        <source>Edit scarce knowledge or a relation</source>
        <translation>修改稀缺知识或特殊关系</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>修改选拔“{name}”</translation>
    </message>
    <message>
        <source>Edit the departure of {name}</source>
        <translation>编辑{name}的离职登记</translation>
    </message>
    <message>
        <source>Edit the development plan of {name}</source>
        <translation>修改{name}的培养计划</translation>
    </message>
    <message>
        <source>Edit the hand-over of “{topic}” by {name}</source>
        <translation>修改{name}“{topic}”的交接</translation>
    </message>
    <message>
        <source>Edit the minutes</source>
        <translation>修改会议纪要</translation>
    </message>
    <message>
        <source>Edit the nomination of {name}</source>
        <translation>修改对{name}的提名</translation>
    </message>
    <message>
        <source>Edit the post {name}</source>
        <translation>修改岗位“{name}”</translation>
    </message>
    <message>
        <source>Edit the post {name}: {parts}</source>
        <translation>修改岗位“{name}”：{parts}</translation>
    </message>
    <message>
        <source>Edit the recommendation of {name} by {who}</source>
        <translation>修改{who}对{name}的推荐意见</translation>
    </message>
    <message>
        <source>Edit the session “{name}”</source>
        <translation>修改校准会“{name}”</translation>
    </message>
    <message>
        <source>Edit the session “{name}”: {parts}</source>
        <translation>修改校准会“{name}”：{parts}</translation>
    </message>
    <message>
        <source>Edit the term of {name} as {post}</source>
        <translation>修改{name}任{post}的任期</translation>
    </message>
    <message>
        <source>Edit the vacancy “{post}”</source>
        <translation>修改空缺“{post}”</translation>
    </message>
    <message>
        <source>Edit the version “{name}” of the tier chart</source>
        <translation>修改层级图版本“{name}”</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Edit {name}, successor for {post}</source>
        <translation>修改{post}的继任者{name}</translation>
    </message>
    <message>
        <source>Edit {name}: {parts}</source>
        <translation>修改{name}：{parts}</translation>
    </message>
    <message>
        <source>Edit “{topic}” of {name}</source>
        <translation>修改{name}的“{topic}”</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Education and training at schools</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>Education is not on record.</source>
        <translation>学历未登记。</translation>
    </message>
    <message>
        <source>Education is not on record; at least {education} is asked for.</source>
        <translation>学历未登记；要求{education}及以上。</translation>
    </message>
    <message>
        <source>Education scale</source>
        <translation>学历等级</translation>
    </message>
    <message>
        <source>Education: {word}; at least {education} is asked for, and that is met.</source>
        <translation>学历：{word}；要求{education}及以上，已符合。</translation>
    </message>
    <message>
        <source>Education: {word}; at least {education} is asked for.</source>
        <translation>学历：{word}；要求{education}及以上。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Either a level or a box.</source>
        <translation>等级与格子二选一。</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格条件</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Emergency cover</source>
        <translation>应急替补</translation>
    </message>
    <message>
        <source>Emergency cover of {post}</source>
        <translation>{post}的应急替补</translation>
    </message>
    <message>
        <source>Emergency cover of {post}: {names}</source>
        <translation>{post}的应急替补：{names}</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Employee number {number} already belongs to {name}.</source>
        <translation>工号 {number} 已属于{name}。</translation>
    </message>
    <message>
        <source>Employee number {number} is already taken.</source>
        <translation>工号 {number} 已被使用。</translation>
    </message>
    <message>
        <source>Employee number {number} stands in row {other_row} of {file} too. Only one can be right.</source>
        <translation>工号 {number} 在 {file} 第 {other_row} 行也出现，两行只能保留一行。</translation>
    </message>
    <message>
        <source>Employee number {number} stands in row {other_row} too. Only one of the rows can be right.</source>
        <translation>工号 {number} 在第 {other_row} 行也出现，两行只能保留一行。</translation>
    </message>
    <message>
        <source>Employee number; where it is unknown the name</source>
        <translation>工号；不知道工号时填姓名</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Empty: somebody says how it came out.</source>
        <translation>留空表示由人判定是否通过。</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>留空表示默认模型。</translation>
    </message>
    <message>
        <source>End a term</source>
        <translation>结束任期</translation>
    </message>
    <message>
        <source>End of {year}</source>
        <translation>{year}年末</translation>
    </message>
    <message>
        <source>End the term of {name} as {post}</source>
        <translation>结束{name}任{post}的任期</translation>
    </message>
    <message>
        <source>Ends with at least</source>
        <translation>最终至少确认</translation>
    </message>
    <message>
        <source>Ends with at most</source>
        <translation>最终至多确认</translation>
    </message>
    <message>
        <source>English CET-6</source>
        <translation>英语 CET-6</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Enough tests were passed.</source>
        <translation>考核已达到要求。</translation>
    </message>
    <message>
        <source>Enter a measure</source>
        <translation>录入测评结果</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>日志条数</translation>
    </message>
    <message>
        <source>Everyone has a place.</source>
        <translation>人人都已落位。</translation>
    </message>
    <message>
        <source>Everything is in the file already.</source>
        <translation>内容都已在文件中。</translation>
    </message>
    <message>
        <source>Everything was there already; nothing was written.</source>
        <translation>内容均已存在，未写入任何改动。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Evidence before the talk</source>
        <translation>讨论前的材料</translation>
    </message>
    <message>
        <source>Evidence held and missing</source>
        <translation>依据材料：已有与缺失</translation>
    </message>
    <message>
        <source>Evidence on record</source>
        <translation>依据材料</translation>
    </message>
    <message>
        <source>Exactly the threshold is enough</source>
        <translation>恰好达到即通过</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Exception approved by</source>
        <translation>例外批准人</translation>
    </message>
    <message>
        <source>Exception approved by {approver}: {why}</source>
        <translation>例外，{approver}批准：{why}</translation>
    </message>
    <message>
        <source>Exception for {name}, put forward for “{post}”</source>
        <translation>对{name}拟任“{post}”作例外处理</translation>
    </message>
    <message>
        <source>Exception for {name}: {condition}</source>
        <translation>对{name}作例外处理：{condition}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计离任</translation>
    </message>
    <message>
        <source>Expected leaving counts as leaving on its latest day.</source>
        <translation>预计离开者按最晚日期计为离开。</translation>
    </message>
    <message>
        <source>Expected vacancies: {days} days over {count}</source>
        <translation>预期内空缺：{count} 个，平均 {days} 天</translation>
    </message>
    <message>
        <source>Expected vacancy</source>
        <translation>预期内空缺</translation>
    </message>
    <message>
        <source>Explain only these; may be given several times.</source>
        <translation>只说明这些人；可多次给出。</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Failed rounds are counted in</source>
        <translation>未通过轮次的计算范围</translation>
    </message>
    <message>
        <source>Failed rounds before it is closed</source>
        <translation>未通过多少轮后不再表决</translation>
    </message>
    <message>
        <source>Far from the last cycle</source>
        <translation>与上一周期落位相差大</translation>
    </message>
    <message>
        <source>Far from the place of the last cycle</source>
        <translation>与上一周期落位相差大</translation>
    </message>
    <message>
        <source>Faults found: {count}</source>
        <translation>发现问题：{count} 项</translation>
    </message>
    <message>
        <source>Fewest people for a word about chance</source>
        <translation>作显著性说明所需的最少人数</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Fill a vacancy</source>
        <translation>填补空缺</translation>
    </message>
    <message>
        <source>Fill in gaps from the target post</source>
        <translation>按目标岗位填入差距</translation>
    </message>
    <message>
        <source>Fill {count} gaps of {name} in from {post}</source>
        <translation>按“{post}”为{name}填入 {count} 项差距</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填补</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>填补人</translation>
    </message>
    <message>
        <source>Filled from inside</source>
        <translation>内部补任率</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>内容指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>内容指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>Fisher's exact test</source>
        <translation>费希尔精确检验</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>Fit at least</source>
        <translation>匹配度至少</translation>
    </message>
    <message>
        <source>Fit of {person} with {model}</source>
        <translation>{person}与“{model}”的匹配度</translation>
    </message>
    <message>
        <source>Fit with the competency model: {fit}% over {scored} of {of} competencies; at least {minimum}% is asked for, and that is met.</source>
        <translation>胜任力匹配度：{fit}%（已评 {scored}/{of} 项）；要求不低于{minimum}%，已符合。</translation>
    </message>
    <message>
        <source>Fit with the competency model: {fit}% over {scored} of {of} competencies; at least {minimum}% is asked for.</source>
        <translation>胜任力匹配度：{fit}%（已评 {scored}/{of} 项）；要求不低于{minimum}%。</translation>
    </message>
    <message>
        <source>Fit with the competency model: {scored} of {of} competencies are scored, too few to tell; at least {minimum}% is asked for.</source>
        <translation>胜任力匹配度：仅评 {scored}/{of} 项，尚无法判断；要求不低于{minimum}%。</translation>
    </message>
    <message>
        <source>Fit with the post</source>
        <translation>岗位匹配度</translation>
    </message>
    <message>
        <source>Fit with the post's model</source>
        <translation>与岗位模型的匹配</translation>
    </message>
    <message>
        <source>Fit with the post, %</source>
        <translation>岗位匹配度（%）</translation>
    </message>
    <message>
        <source>Fit {fit}: all {scored} scored competencies are met.</source>
        <translation>匹配度 {fit}：已评分的 {scored} 项胜任力全部达标。</translation>
    </message>
    <message>
        <source>Fit {fit}: {met} of {scored} scored competencies are met; the largest gap is {name} ({gap}).</source>
        <translation>匹配度 {fit}：已评分的 {scored} 项胜任力中 {met} 项达标，差距最大的是{name}（{gap}）。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Flag {count} candidates ({name} and others)</source>
        <translation>为 {count} 人加旗标（{name}等）</translation>
    </message>
    <message>
        <source>Flag {name}</source>
        <translation>为{name}加旗标</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>Folder the packet is written into.</source>
        <translation>会议材料写入的文件夹。</translation>
    </message>
    <message>
        <source>Folder the results are written into.</source>
        <translation>结果写入的文件夹。</translation>
    </message>
    <message>
        <source>Folder the workbooks are written into.</source>
        <translation>工作簿写入的文件夹。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Follow-up for {name}, in the development plan</source>
        <translation>为{name}添加后续行动，并列入培养计划</translation>
    </message>
    <message>
        <source>Follow-up: </source>
        <translation>后续事项：</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>For / against / abstaining (entitled)</source>
        <translation>赞成/反对/弃权（应到）</translation>
    </message>
    <message>
        <source>For every move</source>
        <translation>每次调整</translation>
    </message>
    <message>
        <source>For moves over two levels or on both axes</source>
        <translation>跨两级或两轴同时调整时</translation>
    </message>
    <message>
        <source>For places outside their conditions</source>
        <translation>落位不符合条件时</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>For the post</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>For {count} nobody has made a slate yet.</source>
        <translation>另有 {count} 个岗位尚未建立继任名单。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>需求预测</translation>
    </message>
    <message>
        <source>Forecast, people</source>
        <translation>需求预测·人员</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>是否预期</translation>
    </message>
    <message>
        <source>Forget a scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Forget how a source is read</source>
        <translation>忘记一种表格的读法</translation>
    </message>
    <message>
        <source>Forget how “{name}” is read</source>
        <translation>忘记“{name}”的读法</translation>
    </message>
    <message>
        <source>Forget the scenario “{name}”</source>
        <translation>删除情景“{name}”</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Forms the programme works with</source>
        <translation>方案使用的表单</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>如何发现</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From how many people on groups are compared, and the bands of ages and years.</source>
        <translation>多少人以上才作比较，以及年龄段与司龄段。</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部人选</translation>
    </message>
    <message>
        <source>From rating to level</source>
        <translation>评价与等级的对应</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Gap at least</source>
        <translation>缺口下限</translation>
    </message>
    <message>
        <source>Gap at most</source>
        <translation>缺口上限</translation>
    </message>
    <message>
        <source>Gap in the plan of {name}: {parts}</source>
        <translation>{name}培养计划的差距：{parts}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Gaps: </source>
        <translation>差距：</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Give a vacancy up</source>
        <translation>取消空缺</translation>
    </message>
    <message>
        <source>Give opinions before the talk</source>
        <translation>录入会前意见</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>允许偏差</translation>
    </message>
    <message>
        <source>Give the reason of a move</source>
        <translation>填写调整理由</translation>
    </message>
    <message>
        <source>Give the reason of {count} moves ({name} and others)</source>
        <translation>填写{name}等 {count} 人的调整理由</translation>
    </message>
    <message>
        <source>Give the reason of {name}'s move</source>
        <translation>填写{name}的调整理由</translation>
    </message>
    <message>
        <source>Give up the vacancy “{post}”</source>
        <translation>取消空缺“{post}”</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Go back to the computed proposal for {name}</source>
        <translation>恢复{name}的计算建议</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级评定</translation>
    </message>
    <message>
        <source>Grades by level</source>
        <translation>各等级对应的评语</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>Grid after the session</source>
        <translation>校准后落位图</translation>
    </message>
    <message>
        <source>Grid before and after: {scheme}</source>
        <translation>校准前后落位图：{scheme}</translation>
    </message>
    <message>
        <source>Grid before the session</source>
        <translation>校准前落位图</translation>
    </message>
    <message>
        <source>Grid columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Grid rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Grid scheme</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>Grid schemes</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>九宫格方案</translation>
    </message>
    <message>
        <source>Grids and boxes</source>
        <translation>九宫格与格子</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>提名理由</translation>
    </message>
    <message>
        <source>Grounds of recusal</source>
        <translation>回避事由</translation>
    </message>
    <message>
        <source>Growth plan</source>
        <translation>增长计划</translation>
    </message>
    <message>
        <source>Growth plan: add a year for “{name}”</source>
        <translation>增长计划：为“{name}”添加一年</translation>
    </message>
    <message>
        <source>Growth plan: remove a year of “{name}”</source>
        <translation>增长计划：移除“{name}”的一年</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>参考比例</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>参考比例</translation>
    </message>
    <message>
        <source>Half-year evaluation</source>
        <translation>半年评估表</translation>
    </message>
    <message>
        <source>Hand out the copy of {name}</source>
        <translation>发出{name}的副本</translation>
    </message>
    <message>
        <source>Hand out {count} copies ({name} and others)</source>
        <translation>发出 {count} 份副本（{name}等）</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接安排</translation>
    </message>
    <message>
        <source>Hand-over of “{topic}” by {name}: {parts}</source>
        <translation>{name}“{topic}”的交接：{parts}</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Handle an objection</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>有表决权</translation>
    </message>
    <message>
        <source>Have nominated</source>
        <translation>已完成提名</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>编制人数</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>会议地点</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>进行日期</translation>
    </message>
    <message>
        <source>Help: {command}</source>
        <translation>帮助：{command}</translation>
    </message>
    <message>
        <source>Hidden rows in the workbook, as by a filter: {count}. They are taken over too.</source>
        <translation>工作簿中有 {count} 行被隐藏（如被筛选隐藏），这些行也会导入。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>High risk of loss</source>
        <translation>流失风险高</translation>
    </message>
    <message>
        <source>High risk, nobody ready now</source>
        <translation>高风险且无人现在可接任</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Highest column at the right</source>
        <translation>最高等级在右</translation>
    </message>
    <message>
        <source>Highest row on top</source>
        <translation>最高等级在上</translation>
    </message>
    <message>
        <source>Holding area</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Holding area ({count}): </source>
        <translation>暂存区（{count}）：</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>发现即生效</translation>
    </message>
    <message>
        <source>Honours, awards and penalties</source>
        <translation>奖惩记录</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>How many members decide, and in which roles.</source>
        <translation>需要多少名委员，各担任什么角色。</translation>
    </message>
    <message>
        <source>How measured</source>
        <translation>衡量方式</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人力资源部门</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>If this post is vacant tomorrow: {post}</source>
        <translation>如果明天空缺：{post}</translation>
    </message>
    <message>
        <source>Impact of loss</source>
        <translation>流失影响</translation>
    </message>
    <message>
        <source>Impact {impact}</source>
        <translation>影响{impact}</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>Import a workbook: {added} added, {changed} changed</source>
        <translation>导入工作簿：新增 {added} 条，更改 {changed} 条</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>导入照片</translation>
    </message>
    <message>
        <source>Import {count} photos</source>
        <translation>导入 {count} 张照片</translation>
    </message>
    <message>
        <source>Import {source}: {added} added, {changed} changed</source>
        <translation>导入 {source}：新增 {added} 人，变更 {changed} 人</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>In another unit</source>
        <translation>调整部门</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>In post since</source>
        <translation>任现职日期</translation>
    </message>
    <message>
        <source>In the company</source>
        <translation>司龄</translation>
    </message>
    <message>
        <source>In the company since</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>In the net bench</source>
        <translation>净梯队人选</translation>
    </message>
    <message>
        <source>In the post since</source>
        <translation>任现职时间</translation>
    </message>
    <message>
        <source>In the present post: its beginning is not on record.</source>
        <translation>任现职年限：未登记任现职日期。</translation>
    </message>
    <message>
        <source>In the present post: its beginning is not on record; at least {required} y are asked for.</source>
        <translation>任现职年限：未登记任现职日期；要求至少{required}年。</translation>
    </message>
    <message>
        <source>In the present post: long enough.</source>
        <translation>任现职年限：年限符合要求。</translation>
    </message>
    <message>
        <source>In the present post: too short.</source>
        <translation>任现职年限：未达到要求的年限。</translation>
    </message>
    <message>
        <source>In the present post: {years} y {months} m for certain; at least {required} y are asked for, and part of the record is missing.</source>
        <translation>任现职年限：可确认{years}年{months}个月；要求至少{required}年，部分履历缺失。</translation>
    </message>
    <message>
        <source>In the present post: {years} y {months} m for certain; {least} or {required} y are asked for, depending on the job family, which is not on record.</source>
        <translation>任现职年限：可确认{years}年{months}个月；按岗位序列要求{least}年或{required}年，而岗位序列未登记。</translation>
    </message>
    <message>
        <source>In the present post: {years} y {months} m; at least {required} y are asked for, and that is met.</source>
        <translation>任现职年限：{years}年{months}个月；要求至少{required}年，已符合。</translation>
    </message>
    <message>
        <source>In the present post: {years} y {months} m; at least {required} y are asked for.</source>
        <translation>任现职年限：{years}年{months}个月；要求至少{required}年。</translation>
    </message>
    <message>
        <source>In their order, each with what it leaves behind.</source>
        <translation>按先后顺序，以及每个环节须留下的记录。</translation>
    </message>
    <message>
        <source>In this company</source>
        <translation>本公司经历</translation>
    </message>
    <message>
        <source>In this company: long enough.</source>
        <translation>本公司工作年限：年限符合要求。</translation>
    </message>
    <message>
        <source>In this company: the day of entry is not on record.</source>
        <translation>本公司工作年限：未登记入职日期。</translation>
    </message>
    <message>
        <source>In this company: the day of entry is not on record; at least {required} y are asked for.</source>
        <translation>本公司工作年限：未登记入职日期；要求至少{required}年。</translation>
    </message>
    <message>
        <source>In this company: too short.</source>
        <translation>本公司工作年限：未达到要求的年限。</translation>
    </message>
    <message>
        <source>In this company: {years} y {months} m for certain; at least {required} y are asked for, and part of the record is missing.</source>
        <translation>本公司工作年限：可确认{years}年{months}个月；要求至少{required}年，部分履历缺失。</translation>
    </message>
    <message>
        <source>In this company: {years} y {months} m for certain; {least} or {required} y are asked for, depending on the job family, which is not on record.</source>
        <translation>本公司工作年限：可确认{years}年{months}个月；按岗位序列要求{least}年或{required}年，而岗位序列未登记。</translation>
    </message>
    <message>
        <source>In this company: {years} y {months} m; at least {required} y are asked for, and that is met.</source>
        <translation>本公司工作年限：{years}年{months}个月；要求至少{required}年，已符合。</translation>
    </message>
    <message>
        <source>In this company: {years} y {months} m; at least {required} y are asked for.</source>
        <translation>本公司工作年限：{years}年{months}个月；要求至少{required}年。</translation>
    </message>
    <message>
        <source>In {path}, a quotation mark in line {line} is never closed; the lines after it would be one cell.</source>
        <translation>{path} 第 {line} 行的双引号没有闭合，其后各行会被并入同一个单元格。</translation>
    </message>
    <message>
        <source>Incumbent</source>
        <translation>在任者</translation>
    </message>
    <message>
        <source>Incumbent now</source>
        <translation>当前在任者</translation>
    </message>
    <message>
        <source>Incumbent then</source>
        <translation>推演后在任者</translation>
    </message>
    <message>
        <source>Incumbents of these tiers may</source>
        <translation>这些层级的在任者可以推荐</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Install TalentDesk anew with the parts it comes with.</source>
        <translation>请用完整的安装包重新安装 TalentDesk。</translation>
    </message>
    <message>
        <source>Install the newer TalentDesk to open it. The file was not touched.</source>
        <translation>请安装新版 TalentDesk 后打开，文件未被改动。</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Issue a packet</source>
        <translation>编发会议材料</translation>
    </message>
    <message>
        <source>Issue packet {number} of “{name}”</source>
        <translation>编发“{name}”的会议材料 {number}</translation>
    </message>
    <message>
        <source>It is not known since when the post is held.</source>
        <translation>任现职日期不详。</translation>
    </message>
    <message>
        <source>It is not known since when the post is held; at least {required} months are asked for.</source>
        <translation>任现职日期不详，要求至少 {required} 个月。</translation>
    </message>
    <message>
        <source>It is not known since when the post is held; {required} months have to pass after a rotation.</source>
        <translation>任现职日期不详，轮岗后须满 {required} 个月。</translation>
    </message>
    <message>
        <source>It is not known whether this person may recommend here.</source>
        <translation>此人是否具备推荐资格未知。</translation>
    </message>
    <message>
        <source>It is not known whether {name} may recommend here.</source>
        <translation>{name}是否具备推荐资格未知。</translation>
    </message>
    <message>
        <source>It was matched this way before</source>
        <translation>沿用上次的对应关系</translation>
    </message>
    <message>
        <source>Its pages are pictures: only the code was compared, not what the pages say.</source>
        <translation>页面为图像：仅核对了编码，未核对页面文字。</translation>
    </message>
    <message>
        <source>Job family</source>
        <translation>岗位族</translation>
    </message>
    <message>
        <source>Job grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Judged by it: {what}.</source>
        <translation>以此版本为准：{what}。</translation>
    </message>
    <message>
        <source>Judged by “{programme}”, version {version}</source>
        <translation>依据“{programme}”第 {version} 版</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keep a packet layout</source>
        <translation>保存材料版式</translation>
    </message>
    <message>
        <source>Keep a scan</source>
        <translation>存入扫描件</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Keep a version of the tier chart</source>
        <translation>保存层级图版本</translation>
    </message>
    <message>
        <source>Keep how “{name}” is read</source>
        <translation>记住“{name}”的读法</translation>
    </message>
    <message>
        <source>Keep just the rows and columns of the roster, without formulas and pictures, and try again.</source>
        <translation>请只保留名单的行和列，去掉公式和图片后再试。</translation>
    </message>
    <message>
        <source>Keep just the rows and columns of the roster, without pictures, and try again.</source>
        <translation>请只保留名单的行和列，去掉图片后再试。</translation>
    </message>
    <message>
        <source>Keep the figures of a cycle</source>
        <translation>留存盘点周期的指标</translation>
    </message>
    <message>
        <source>Keep the packet layout “{name}”</source>
        <translation>保存材料版式“{name}”</translation>
    </message>
    <message>
        <source>Keep the scenario “{name}”: {count} vacant posts</source>
        <translation>保存情景“{name}”：{count} 个空缺岗位</translation>
    </message>
    <message>
        <source>Keep the tier chart as “{name}”</source>
        <translation>将层级图存为“{name}”</translation>
    </message>
    <message>
        <source>Keep the time of a talk</source>
        <translation>记录讨论用时</translation>
    </message>
    <message>
        <source>Keep {count} figures for {name}</source>
        <translation>为“{name}”留存 {count} 项指标</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>正在保留备份</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Kept at the proposed place: {count}.</source>
        <translation>维持建议位置 {count} 人。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Key of a chart; see “charts”.</source>
        <translation>图表的键，见 charts。</translation>
    </message>
    <message>
        <source>Key of a form; see “forms”.</source>
        <translation>表单的键，见 forms。</translation>
    </message>
    <message>
        <source>Key people who left by their own wish in the last 12 months ÷ average number of key people</source>
        <translation>最近 12 个月内主动离职的关键人才 ÷ 关键人才平均人数</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>关键人才</translation>
    </message>
    <message>
        <source>Key position</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Key post</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Key posts</source>
        <translation>关键岗位数</translation>
    </message>
    <message>
        <source>Key posts that would have a successor if everybody could follow only once ÷ all key posts</source>
        <translation>每人只能接任一个岗位时仍有继任者的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>Key posts with a confirmed successor who is ready now ÷ all key posts</source>
        <translation>有“现在可接任”的已确认继任者的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>Key posts with as many confirmed successors as the programme asks for ÷ all key posts</source>
        <translation>已确认继任者达到方案要求人数的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>Key posts with at least one confirmed successor ÷ all key posts</source>
        <translation>至少有一名已确认继任者的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>Key-talent turnover</source>
        <translation>关键人才流失率</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>材料类型</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Lacking people</source>
        <translation>缺口人数</translation>
    </message>
    <message>
        <source>Lacking people by tier and year</source>
        <translation>各层级逐年缺口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>Language of this command.</source>
        <translation>本次命令使用的语言。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言能力</translation>
    </message>
    <message>
        <source>Languages with their level, separated by ;</source>
        <translation>语言及水平，多项用 ; 分隔</translation>
    </message>
    <message>
        <source>Last imported from {origin}</source>
        <translation>最近一次导入自 {origin}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late development steps</source>
        <translation>培养行动逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Leader of another unit</source>
        <translation>其他部门领导</translation>
    </message>
    <message>
        <source>Leave an objection to {name} open</source>
        <translation>对{name}的异议暂不下结论</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>退出名单</translation>
    </message>
    <message>
        <source>Leaves within a year, nobody ready now</source>
        <translation>一年内离任且无人现在可接任</translation>
    </message>
    <message>
        <source>Leaving from</source>
        <translation>预计离任（最早）</translation>
    </message>
    <message>
        <source>Leaving until</source>
        <translation>预计离任（最晚）</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Length of service</source>
        <translation>司龄</translation>
    </message>
    <message>
        <source>Let a part of the minutes of “{name}” write itself anew</source>
        <translation>重新生成“{name}”会议纪要的一部分</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>要求的水平</translation>
    </message>
    <message>
        <source>Level at least</source>
        <translation>等级至少</translation>
    </message>
    <message>
        <source>Levels, lowest first</source>
        <translation>等级（由低到高）</translation>
    </message>
    <message>
        <source>Line {line}, {key}: {text}</source>
        <translation>第 {line} 行，{key}：{text}</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>第 {line} 行：{text}</translation>
    </message>
    <message>
        <source>List the calibration sessions.</source>
        <translation>列出校准会。</translation>
    </message>
    <message>
        <source>List the charts.</source>
        <translation>列出图表。</translation>
    </message>
    <message>
        <source>List the dated backups of a workspace.</source>
        <translation>列出工作区的备份。</translation>
    </message>
    <message>
        <source>List the forms.</source>
        <translation>列出表单。</translation>
    </message>
    <message>
        <source>List the people.</source>
        <translation>列出人员。</translation>
    </message>
    <message>
        <source>List the programme templates, check or compare programme files, or list a workspace's versions. Ends with 1 where there are faults or differences.</source>
        <translation>列出方案模板，检查或比较方案文件，或列出工作区的方案版本。有错误或差异时以 1 结束。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Lists behind</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>载入记录</translation>
    </message>
    <message>
        <source>Load {people} people, {rows} records in all</source>
        <translation>载入 {people} 人，共 {rows} 条记录</translation>
    </message>
    <message>
        <source>Lock a session</source>
        <translation>锁定校准会</translation>
    </message>
    <message>
        <source>Lock no. {version}</source>
        <translation>第 {version} 次锁定</translation>
    </message>
    <message>
        <source>Lock no. {version}, sealed {at} by {by}</source>
        <translation>第 {version} 次锁定，{at} 由{by}封存</translation>
    </message>
    <message>
        <source>Lock the session “{name}” (version {version})</source>
        <translation>锁定校准会“{name}”（第 {version} 版）</translation>
    </message>
    <message>
        <source>Long enough in the posts asked for.</source>
        <translation>在要求岗位上任职的年限符合要求。</translation>
    </message>
    <message>
        <source>Long enough in the present post.</source>
        <translation>任现职时间已满足要求。</translation>
    </message>
    <message>
        <source>Look at a post's successors</source>
        <translation>盘点岗位继任者</translation>
    </message>
    <message>
        <source>Look whether everything the program needs is there and works.</source>
        <translation>检查程序所需的一切是否齐备、可用。</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>盘点日期</translation>
    </message>
    <message>
        <source>Looking whose photos these are</source>
        <translation>正在辨认照片</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Lowest level first, with the words personal files use.</source>
        <translation>由低到高，并列出个人档案中使用的说法。</translation>
    </message>
    <message>
        <source>Lowest score of each level</source>
        <translation>各等级的最低分</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Made the sample {path}, as of {day}.</source>
        <translation>已生成示例 {path}，以 {day}为准。</translation>
    </message>
    <message>
        <source>Made {path} for {organisation}.</source>
        <translation>已为“{organisation}”新建 {path}。</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Make a sample workspace of an invented group.</source>
        <translation>生成一个虚构集团的示例工作区。</translation>
    </message>
    <message>
        <source>Make an empty workspace with a programme.</source>
        <translation>按方案新建空的工作区。</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>作例外处理</translation>
    </message>
    <message>
        <source>Make an exception for somebody put forward</source>
        <translation>对拟任人选作例外处理</translation>
    </message>
    <message>
        <source>Make pictures of every place in both languages and themes.</source>
        <translation>以两种语言、两种主题为每个页面截图。</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again. Everything saved before is still there.</source>
        <translation>请清理磁盘空间后重试，之前保存的内容都在。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for backups in the settings.</source>
        <translation>请在该处腾出空间，或在设置中另选备份文件夹。</translation>
    </message>
    <message>
        <source>Make the change the other way round as a new step.</source>
        <translation>请作为新的一步把修改改回来。</translation>
    </message>
    <message>
        <source>Make the unit {was} into {unit}</source>
        <translation>将部门“{was}”改为“{unit}”</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Management experience: long enough.</source>
        <translation>管理岗位工作年限：年限符合要求。</translation>
    </message>
    <message>
        <source>Management experience: the record does not tell.</source>
        <translation>管理岗位工作年限：履历无法说明。</translation>
    </message>
    <message>
        <source>Management experience: the record does not tell; at least {required} y are asked for.</source>
        <translation>管理岗位工作年限：履历无法说明；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Management experience: too short.</source>
        <translation>管理岗位工作年限：未达到要求的年限。</translation>
    </message>
    <message>
        <source>Management experience: {years} y {months} m for certain; at least {required} y are asked for, and part of the record is missing.</source>
        <translation>管理岗位工作年限：可确认{years}年{months}个月；要求至少{required}年，部分履历缺失。</translation>
    </message>
    <message>
        <source>Management experience: {years} y {months} m for certain; {least} or {required} y are asked for, depending on the job family, which is not on record.</source>
        <translation>管理岗位工作年限：可确认{years}年{months}个月；按岗位序列要求{least}年或{required}年，而岗位序列未登记。</translation>
    </message>
    <message>
        <source>Management experience: {years} y {months} m; at least {required} y are asked for, and that is met.</source>
        <translation>管理岗位工作年限：{years}年{months}个月；要求至少{required}年，已符合。</translation>
    </message>
    <message>
        <source>Management experience: {years} y {months} m; at least {required} y are asked for.</source>
        <translation>管理岗位工作年限：{years}年{months}个月；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>Managers who have nominated as many as they must ÷ managers who must, in the newest campaign</source>
        <translation>最近一次提名中已达到应提名人数的管理者 ÷ 负有提名义务的管理者</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark a post vacant first: there is nothing to keep yet.</source>
        <translation>请先标记空缺的岗位，目前没有可保存的内容。</translation>
    </message>
    <message>
        <source>Mark as discussed</source>
        <translation>标记已讨论</translation>
    </message>
    <message>
        <source>Mark candidates</source>
        <translation>标记候选人</translation>
    </message>
    <message>
        <source>Mark one box a line. A line with more marks, none, or a name is invalid.</source>
        <translation>每行只选一项；多选、不选或署名的，该行无效。</translation>
    </message>
    <message>
        <source>Mark one box only. A paper with more marks, none, or a name is invalid.</source>
        <translation>只选一项；多选、不选或署名的，该票无效。</translation>
    </message>
    <message>
        <source>Mark {count} candidates as discussed</source>
        <translation>将 {count} 人标记为已讨论</translation>
    </message>
    <message>
        <source>Mark {count} candidates as not discussed</source>
        <translation>将 {count} 人标记为未讨论</translation>
    </message>
    <message>
        <source>Mark {name} as discussed</source>
        <translation>将{name}标记为已讨论</translation>
    </message>
    <message>
        <source>Mark {name} as not discussed</source>
        <translation>将{name}标记为未讨论</translation>
    </message>
    <message>
        <source>Marked workbook written: {file}</source>
        <translation>已写出标记后的工作簿：{file}</translation>
    </message>
    <message>
        <source>Marking {file}</source>
        <translation>正在标记 {file}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marks for the talk</source>
        <translation>讨论标记</translation>
    </message>
    <message>
        <source>Marks for the talk, types of development actions, and classes of secrecy.</source>
        <translation>讨论标记、培养措施类型和密级。</translation>
    </message>
    <message>
        <source>May be named as a successor</source>
        <translation>可列为继任者</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Means 0 points</source>
        <translation>折合 0 分的值</translation>
    </message>
    <message>
        <source>Means 100 points</source>
        <translation>折合 100 分的值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测评项目</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测评日期</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测评结果</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测评项目</translation>
    </message>
    <message>
        <source>Measures and weights</source>
        <translation>测评项目与权重</translation>
    </message>
    <message>
        <source>Measures of nominees</source>
        <translation>被提名人测评</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Meeting and lock</source>
        <translation>会议与锁定</translation>
    </message>
    <message>
        <source>Meets all conditions</source>
        <translation>条件全部达到</translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation>董事会成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委员人数</translation>
    </message>
    <message>
        <source>Members of the board may</source>
        <translation>董事会成员可以推荐</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>出席委员</translation>
    </message>
    <message>
        <source>Members who did not take part: {count}.</source>
        <translation>回避委员 {count} 人。</translation>
    </message>
    <message>
        <source>Members: {members}, present {present}, of them with a vote {voting}.</source>
        <translation>委员共 {members} 人，出席 {present} 人，其中有表决权 {voting} 人。</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Mend the file there, or choose a template that is shipped.</source>
        <translation>请改正文件中的该处，或选择自带的模板。</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentor in the plan of {name}: {parts}</source>
        <translation>{name}培养计划的导师：{parts}</translation>
    </message>
    <message>
        <source>Met, {count} by exception</source>
        <translation>条件达到（例外 {count} 项）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Minutes for a candidate</source>
        <translation>每名候选人的分钟数</translation>
    </message>
    <message>
        <source>Minutes: they write themselves</source>
        <translation>会议纪要：自动生成</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Month and day, such as 11-15.</source>
        <translation>月-日，例如 11-15。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months from the first development plan to the appointment ÷ appointments from inside in the last 12 months</source>
        <translation>从首个培养计划到任用的月数 ÷ 最近 12 个月内的内部任用数</translation>
    </message>
    <message>
        <source>Months in the present post: {actual}; at least {required} are asked for.</source>
        <translation>任现职 {actual} 个月，要求至少 {required} 个月。</translation>
    </message>
    <message>
        <source>Months since coming to the present post: {actual}; {required} have to pass after a rotation.</source>
        <translation>调任现职 {actual} 个月，轮岗后须满 {required} 个月。</translation>
    </message>
    <message>
        <source>Months since the newest ratings: {actual}; at most {required} are allowed.</source>
        <translation>最近评级距今 {actual} 个月，不得超过 {required} 个月。</translation>
    </message>
    <message>
        <source>Months until ready</source>
        <translation>距可接任的月数</translation>
    </message>
    <message>
        <source>More people hold the post than it has seats.</source>
        <translation>在任人数超过岗位编制。</translation>
    </message>
    <message>
        <source>More people would hold the post than it has seats.</source>
        <translation>在任人数将超过该岗位的席位数。</translation>
    </message>
    <message>
        <source>More votes than people: {cast} cast, {present} present, {entitled} entitled.</source>
        <translation>票数多于人数：投出 {cast} 票，到会 {present} 人，应到 {entitled} 人。</translation>
    </message>
    <message>
        <source>Move {count} cards ({name} and others) to box {box}</source>
        <translation>将{name}等 {count} 人移到 {box} 格</translation>
    </message>
    <message>
        <source>Move {count} cards ({name} and others) to the holding area</source>
        <translation>将{name}等 {count} 人移到暂存区</translation>
    </message>
    <message>
        <source>Move {name} to box {box}</source>
        <translation>将{name}移到 {box} 格</translation>
    </message>
    <message>
        <source>Move {name} to the holding area</source>
        <translation>将{name}移到暂存区</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>下调</translation>
    </message>
    <message>
        <source>Moved far in this session</source>
        <translation>本场大幅移动</translation>
    </message>
    <message>
        <source>Moved far: several levels, or from one end to the other</source>
        <translation>大幅移动：跨多个等级，或从一端到另一端</translation>
    </message>
    <message>
        <source>Moved from the proposed box</source>
        <translation>已离开建议位置</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>上调</translation>
    </message>
    <message>
        <source>Moved up or down</source>
        <translation>上调或下调</translation>
    </message>
    <message>
        <source>Moved: {moved} of {total} (up {up}, down {down}, across {across}, out of the holding area {enters}, into it {leaves}).</source>
        <translation>共 {total} 人，变动 {moved} 人（上调 {up}，下调 {down}，平移 {across}，由暂存区移出 {enters}，移入暂存区 {leaves}）。</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>位置变动</translation>
    </message>
    <message>
        <source>Movement between boxes</source>
        <translation>格间变动</translation>
    </message>
    <message>
        <source>Movement, calibrated to rehearsed: {scheme}</source>
        <translation>移动（校准后 → 预演）：{scheme}</translation>
    </message>
    <message>
        <source>Movement, proposed to calibrated: {scheme}</source>
        <translation>校准前后变动：{scheme}</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动记录</translation>
    </message>
    <message>
        <source>Moves and reasons</source>
        <translation>调整与理由</translation>
    </message>
    <message>
        <source>Moves by age</source>
        <translation>位置变动（按年龄）</translation>
    </message>
    <message>
        <source>Moves by gender</source>
        <translation>位置变动（按性别）</translation>
    </message>
    <message>
        <source>Moves by length of service</source>
        <translation>位置变动（按司龄）</translation>
    </message>
    <message>
        <source>Moves by manager</source>
        <translation>位置变动（按上级）</translation>
    </message>
    <message>
        <source>Moves by unit</source>
        <translation>位置变动（按部门）</translation>
    </message>
    <message>
        <source>Moves in the session</source>
        <translation>会上变动记录</translation>
    </message>
    <message>
        <source>NOT sound. Faults found: {count}</source>
        <translation>文件不完好。发现问题：{count} 项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>提名继任者</translation>
    </message>
    <message>
        <source>Name and summary</source>
        <translation>名称与概要</translation>
    </message>
    <message>
        <source>Name {name} as a successor for {post}</source>
        <translation>提名{name}为{post}的继任者</translation>
    </message>
    <message>
        <source>Named for more posts than this is too often</source>
        <translation>被提名的岗位超过此数视为过多</translation>
    </message>
    <message>
        <source>Named for too many posts</source>
        <translation>被过多岗位列名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Near a border</source>
        <translation>接近边界</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Net bench</source>
        <translation>净梯队覆盖率</translation>
    </message>
    <message>
        <source>Never asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>New in the post</source>
        <translation>新任现岗</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新增岗位</translation>
    </message>
    <message>
        <source>Newest rating: {rating} ({period}), higher than the one before.</source>
        <translation>最近评级：{rating}（{period}），高于上一期。</translation>
    </message>
    <message>
        <source>Newest rating: {rating} ({period}), like the one before.</source>
        <translation>最近评级：{rating}（{period}），与上一期持平。</translation>
    </message>
    <message>
        <source>Newest rating: {rating} ({period}), lower than the one before.</source>
        <translation>最近评级：{rating}（{period}），低于上一期。</translation>
    </message>
    <message>
        <source>Newest rating: {rating} ({period}).</source>
        <translation>最近评级：{rating}（{period}）。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next tier</source>
        <translation>上一层级</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>No backup could be made in {path} ({detail}).</source>
        <translation>无法在 {path} 中备份（{detail}）。</translation>
    </message>
    <message>
        <source>No backup could be made in {path}.</source>
        <translation>无法在 {path} 中备份。</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>无法备份。</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>不着色</translation>
    </message>
    <message>
        <source>No competency of this model is scored yet.</source>
        <translation>该模型的胜任力尚未评分。</translation>
    </message>
    <message>
        <source>No cost of hiring is entered: neither with a vacancy nor for its tier.</source>
        <translation>空缺和所在层级均未录入招聘成本。</translation>
    </message>
    <message>
        <source>No date of birth is on record.</source>
        <translation>没有出生日期记录。</translation>
    </message>
    <message>
        <source>No decided place is on record.</source>
        <translation>尚无已定落位。</translation>
    </message>
    <message>
        <source>No departure is on record. That need not mean that nobody left.</source>
        <translation>尚未登记任何离职；这不等于没有人离职。</translation>
    </message>
    <message>
        <source>No emergency cover for {post}</source>
        <translation>{post}不设应急替补</translation>
    </message>
    <message>
        <source>No employee number. {count} people are called {name}: confirm who is meant.</source>
        <translation>没有工号。有 {count} 人叫{name}，请确认是哪一位。</translation>
    </message>
    <message>
        <source>No employee number: confirm who is meant.</source>
        <translation>没有工号，请确认是哪一位。</translation>
    </message>
    <message>
        <source>No growth is planned: the posts of today are what is needed.</source>
        <translation>没有增长计划：以现有岗位为需求。</translation>
    </message>
    <message>
        <source>No header row was found in the workbook.</source>
        <translation>工作簿中找不到表头行。</translation>
    </message>
    <message>
        <source>No header row was found in {path}.</source>
        <translation>在 {path} 中找不到表头行。</translation>
    </message>
    <message>
        <source>No layout has been kept in this file.</source>
        <translation>此文件中没有保存版式。</translation>
    </message>
    <message>
        <source>No longer a key position</source>
        <translation>不再是关键岗位</translation>
    </message>
    <message>
        <source>No more nominations are possible.</source>
        <translation>已达到提名人数上限。</translation>
    </message>
    <message>
        <source>No nomination campaign was held in the last 12 months.</source>
        <translation>最近 12 个月内没有开展提名。</translation>
    </message>
    <message>
        <source>No objections were received.</source>
        <translation>未收到异议。</translation>
    </message>
    <message>
        <source>No packet with the number {number} was issued from this file.</source>
        <translation>本文件没有编号为 {number} 的会议材料。</translation>
    </message>
    <message>
        <source>No paper is needed: every question is decided.</source>
        <translation>无需票纸：全部事项均已表决。</translation>
    </message>
    <message>
        <source>No penalty within the last {required} months.</source>
        <translation>近{required}个月内无处分。</translation>
    </message>
    <message>
        <source>No plan has steps yet.</source>
        <translation>还没有带行动的计划。</translation>
    </message>
    <message>
        <source>No post is marked as a key post yet.</source>
        <translation>尚未标记任何关键岗位。</translation>
    </message>
    <message>
        <source>No promotion before a fit successor is there</source>
        <translation>没有合适的继任者前不得晋升</translation>
    </message>
    <message>
        <source>No quorum: {present} of {entitled} members with a vote are present, {needed} are needed.</source>
        <translation>未达法定人数：有表决权的委员 {entitled} 人，到会 {present} 人，需 {needed} 人。</translation>
    </message>
    <message>
        <source>No ready successor</source>
        <translation>无可立即接任者</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>No recent penalty.</source>
        <translation>近期无处分。</translation>
    </message>
    <message>
        <source>No recent rotation.</source>
        <translation>近期没有轮岗。</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>No rotation within the last {required} months.</source>
        <translation>最近 {required} 个月内没有轮岗。</translation>
    </message>
    <message>
        <source>No row names the columns. Choose the row that does.</source>
        <translation>没有找到表头行。请指定哪一行是表头。</translation>
    </message>
    <message>
        <source>No session has placed this person yet.</source>
        <translation>尚无校准会确定其位置。</translation>
    </message>
    <message>
        <source>No sign of a difference beyond chance; that is no proof that there is none.</source>
        <translation>未见超出偶然的差异；但这并不证明没有差异。</translation>
    </message>
    <message>
        <source>No slate of successors has been made yet.</source>
        <translation>尚未建立任何继任名单。</translation>
    </message>
    <message>
        <source>No slate yet</source>
        <translation>尚无继任名单</translation>
    </message>
    <message>
        <source>No standard staffing is entered: the growth plan needs nobody.</source>
        <translation>未录入标准编制：增长计划不产生需求。</translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>无继任者</translation>
    </message>
    <message>
        <source>No such packet was issued from this file.</source>
        <translation>本文件没有这份会议材料。</translation>
    </message>
    <message>
        <source>No table that is kept here was found in the workbook.</source>
        <translation>工作簿中没有找到本软件保存的数据表。</translation>
    </message>
    <message>
        <source>No table that is kept here was found in {path}.</source>
        <translation>在 {path} 中没有找到本软件保存的数据表。</translation>
    </message>
    <message>
        <source>No target post</source>
        <translation>未定目标岗位</translation>
    </message>
    <message>
        <source>No time box</source>
        <translation>不设时限</translation>
    </message>
    <message>
        <source>No turnover is assumed beside that.</source>
        <translation>此外不假设流失。</translation>
    </message>
    <message>
        <source>No vacancies are on record.</source>
        <translation>没有空缺记录。</translation>
    </message>
    <message>
        <source>No vacancy was filled in the last 12 months.</source>
        <translation>最近 12 个月内没有补上任何空缺。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody can leave before coming.</source>
        <translation>离场时间不能早于到会时间。</translation>
    </message>
    <message>
        <source>Nobody can recommend themself.</source>
        <translation>不能推荐自己。</translation>
    </message>
    <message>
        <source>Nobody follows or covers for themself.</source>
        <translation>不能由本人接任或替补本人。</translation>
    </message>
    <message>
        <source>Nobody hands over to themself.</source>
        <translation>不能交接给本人。</translation>
    </message>
    <message>
        <source>Nobody has both scores.</source>
        <translation>没有人同时有两项分数。</translation>
    </message>
    <message>
        <source>Nobody has given an opinion on {name} yet.</source>
        <translation>还没有人对{name}提出意见。</translation>
    </message>
    <message>
        <source>Nobody has given an opinion yet.</source>
        <translation>还没有人提出意见。</translation>
    </message>
    <message>
        <source>Nobody has looked at successors yet.</source>
        <translation>尚未盘点继任者。</translation>
    </message>
    <message>
        <source>Nobody holds a key post or is a confirmed successor.</source>
        <translation>没有人在任关键岗位或被确认为继任者。</translation>
    </message>
    <message>
        <source>Nobody is entitled to vote here, so there is nothing to count.</source>
        <translation>这里没有有表决权的委员，无法计票。</translation>
    </message>
    <message>
        <source>Nobody is listed.</source>
        <translation>清单为空。</translation>
    </message>
    <message>
        <source>Nobody is named to cover at once. Name somebody now.</source>
        <translation>没有指定应急替补，请立即指定。</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>名单上尚无人员。</translation>
    </message>
    <message>
        <source>Nobody is placed yet; {unplaced} in the holding area.</source>
        <translation>尚无人落位，暂存区 {unplaced} 人。</translation>
    </message>
    <message>
        <source>Nobody ready now</source>
        <translation>无人现在可接任</translation>
    </message>
    <message>
        <source>Nobody stands elsewhere than calibrated: nothing to take over.</source>
        <translation>没有人与校准后的位置不同，无可采用。</translation>
    </message>
    <message>
        <source>Nobody voted: no result</source>
        <translation>无人投票，没有结果</translation>
    </message>
    <message>
        <source>Nobody was appointed from inside in the last 12 months.</source>
        <translation>最近 12 个月内没有内部任用。</translation>
    </message>
    <message>
        <source>Nobody was moved; candidates: {total}.</source>
        <translation>无人变动，候选人共 {total} 人。</translation>
    </message>
    <message>
        <source>Nobody who left the company stands on a slate or covers a post.</source>
        <translation>名单和应急替补中没有离职人员。</translation>
    </message>
    <message>
        <source>Nobody who was appointed had a development plan before.</source>
        <translation>被任用者此前均无培养计划。</translation>
    </message>
    <message>
        <source>Nobody with a vote is present in the committee.</source>
        <translation>委员会没有到会且有表决权的委员。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Nobody's readiness is on record.</source>
        <translation>没有人登记了准备度。</translation>
    </message>
    <message>
        <source>Nobody's risk and impact of loss are both on record.</source>
        <translation>没有人同时登记了流失风险与流失影响。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Nobody: everybody has nominated.</source>
        <translation>无：全部管理者已完成提名。</translation>
    </message>
    <message>
        <source>Nobody: the chain breaks here</source>
        <translation>无人可接：接任链在此断开</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Nominate {name} for {tier}</source>
        <translation>提名{name}为{tier}继任者</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Nominated for the post</source>
        <translation>提名岗位</translation>
    </message>
    <message>
        <source>Nominated for the tier</source>
        <translation>拟任层级</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>提名日期</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>继任者推荐表</translation>
    </message>
    <message>
        <source>Nomination of {name}: {parts}</source>
        <translation>对{name}的提名：{parts}</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Nominations are closed.</source>
        <translation>目前不接受提名。</translation>
    </message>
    <message>
        <source>Nominations are still owed.</source>
        <translation>提名人数不足。</translation>
    </message>
    <message>
        <source>Nominations are taken from {opens} to {closes} (month-day) of every year.</source>
        <translation>每年{opens}至{closes}（月-日）接受提名，目前不在期内。</translation>
    </message>
    <message>
        <source>Nominations made</source>
        <translation>提名完成率</translation>
    </message>
    <message>
        <source>Nominations made: {count}; at least {required} are owed, {missing} are missing.</source>
        <translation>已提名{count}人；应至少提名{required}人，还差{missing}人。</translation>
    </message>
    <message>
        <source>Nominations made: {count}; at least {required} were owed.</source>
        <translation>已提名{count}人；应至少提名{required}人，已完成。</translation>
    </message>
    <message>
        <source>Nominations made: {count}; no more than {required} are possible.</source>
        <translation>已提名{count}人；最多可提名{required}人。</translation>
    </message>
    <message>
        <source>Nominator</source>
        <translation>提名人</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>被提名人</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>不选表示全部使用。</translation>
    </message>
    <message>
        <source>None chosen: for all.</source>
        <translation>不选表示全部适用。</translation>
    </message>
    <message>
        <source>None chosen: those marked for successors.</source>
        <translation>不选表示标为“可列为继任者”的格子。</translation>
    </message>
    <message>
        <source>None is on record.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>None within</source>
        <translation>多久之内没有</translation>
    </message>
    <message>
        <source>Not all is known</source>
        <translation>部分条件未知</translation>
    </message>
    <message>
        <source>Not all opinions are in.</source>
        <translation>会前意见未收齐。</translation>
    </message>
    <message>
        <source>Not available: </source>
        <translation>假设不可用：</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>未讨论</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>未讨论</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation>尚未进行。</translation>
    </message>
    <message>
        <source>Not in the workbook, staying as they are: {count} of the people of this file.</source>
        <translation>本文件中有 {count} 人不在工作簿中，保持不变。</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不明确</translation>
    </message>
    <message>
        <source>Not known: nobody has looked at successors</source>
        <translation>未知：该岗位尚未盘点继任者</translation>
    </message>
    <message>
        <source>Not long enough in the posts asked for.</source>
        <translation>在要求岗位上任职的年限不足。</translation>
    </message>
    <message>
        <source>Not long enough in the present post.</source>
        <translation>任现职时间不足。</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>Not met is marked and explained, not forbidden.</source>
        <translation>不符合时标出并说明，但不禁止。</translation>
    </message>
    <message>
        <source>Not on record whether expected: {days} days over {count}</source>
        <translation>未记录是否预期：{count} 个，平均 {days} 天</translation>
    </message>
    <message>
        <source>Not on record: {kinds}.</source>
        <translation>未登记：{kinds}。</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>未列入名单</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not placed: suitability is open.</source>
        <translation>尚未落位，是否适合继任待定。</translation>
    </message>
    <message>
        <source>Not placed: {count}.</source>
        <translation>未落位 {count} 人。</translation>
    </message>
    <message>
        <source>Not rated yet by {rater}: {count} ({names}).</source>
        <translation>{rater}尚未评分的有 {count} 人（{names}）。</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>尚未评分。</translation>
    </message>
    <message>
        <source>Not rated yet: {count} ({names}).</source>
        <translation>尚未评分的有 {count} 人（{names}）。</translation>
    </message>
    <message>
        <source>Not read: another column gives the same field already.</source>
        <translation>未读取：已有另一列对应同一字段。</translation>
    </message>
    <message>
        <source>Not read: another column gives “{field}” already.</source>
        <translation>未读取：已有另一列对应“{field}”。</translation>
    </message>
    <message>
        <source>Not read: the header does not say which year was rated. Write it like “2025 Performance”.</source>
        <translation>未读取：表头没有写明评价的年度，请写成“2025年绩效”的形式。</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Not suitable as a successor to the tier “{tier}” yet.</source>
        <translation>暂不适合作为“{tier}”的继任者。</translation>
    </message>
    <message>
        <source>Not suitable as a successor yet.</source>
        <translation>暂不适合作为继任者。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note on a candidate</source>
        <translation>候选人备注</translation>
    </message>
    <message>
        <source>Note on the result</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Note where copies are</source>
        <translation>登记副本去向</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Nothing saved so far is lost yet: save a copy now (File, “Save a copy…”), close this file and go on with the copy.</source>
        <translation>此前保存的内容尚未丢失：请立即另存副本（“文件”菜单中的“另存副本…”），然后关闭此文件，用副本继续工作。</translation>
    </message>
    <message>
        <source>Nothing to compare: it takes two groups of at least {smallest} people.</source>
        <translation>无可比较：至少需要两个不少于 {smallest} 人的群体。</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>没有商定事项。</translation>
    </message>
    <message>
        <source>Nothing was judged by it yet.</source>
        <translation>尚无以此版本为准的决定。</translation>
    </message>
    <message>
        <source>Nothing was written. Mend the rows, or take the others over with --good-rows.</source>
        <translation>未写入任何改动。请修正上述行，或用 --good-rows 只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Nothing was written: every row has a problem.</source>
        <translation>未写入任何改动：每一行都有问题。</translation>
    </message>
    <message>
        <source>Notice of the results</source>
        <translation>结果通知</translation>
    </message>
    <message>
        <source>Now a key position</source>
        <translation>新列为关键岗位</translation>
    </message>
    <message>
        <source>Now: of</source>
        <translation>现状：总数</translation>
    </message>
    <message>
        <source>Now: posts that count</source>
        <translation>现状：计入岗位数</translation>
    </message>
    <message>
        <source>Now: unknown</source>
        <translation>现状：未知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number copies</source>
        <translation>编号副本</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Number of units by year</source>
        <translation>各年单位数</translation>
    </message>
    <message>
        <source>Number of units, end of {year}</source>
        <translation>{year}年末单位数</translation>
    </message>
    <message>
        <source>Number {number} belongs to {other}, the row says {name}. Check that the number is right.</source>
        <translation>工号 {number} 是{other}，而这一行写的是{name}。请核对工号。</translation>
    </message>
    <message>
        <source>Number {number} is {other} of {name} but for zeros in front. If it is the same person, write {other}.</source>
        <translation>工号 {number} 与{name}的工号 {other} 只差前面的 0。如是同一人，请写成 {other}。</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Objections are still taken in.</source>
        <translation>仍在公示期内。</translation>
    </message>
    <message>
        <source>Objections not decided yet: {count}.</source>
        <translation>尚未处理的异议：{count}件。</translation>
    </message>
    <message>
        <source>Objections upheld: {count}.</source>
        <translation>成立的异议：{count}件。</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Of the selected cards</source>
        <translation>选中的卡片</translation>
    </message>
    <message>
        <source>Of {count} key posts {now} ({share}) have a successor who is ready now and {later} one who will be; {none} have none, of {unknown} nobody can tell.</source>
        <translation>{count} 个关键岗位中，{now} 个（{share}）有现在可接任者，{later} 个有以后可接任者；{none} 个没有，{unknown} 个无法判断。</translation>
    </message>
    <message>
        <source>Off: more than the threshold is asked for.</source>
        <translation>关闭时：须超过该比例。</translation>
    </message>
    <message>
        <source>On another level on another grid of this session</source>
        <translation>在本次会议的另一张九宫格上处于不同等级</translation>
    </message>
    <message>
        <source>On the grid</source>
        <translation>落位</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>已列入名单</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>On {day}: done {done}, running {running}, ahead {ahead}, late {late} (actions: {total}).</source>
        <translation>截至 {day}：共 {total} 项行动，已完成 {done}，进行中 {running}，未开始 {ahead}，逾期 {late}。</translation>
    </message>
    <message>
        <source>One count only; the second is still to come.</source>
        <translation>仅计票一次，尚待第二次计票。</translation>
    </message>
    <message>
        <source>One month for every</source>
        <translation>延迟一个月所对应的月数</translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>One of the list; belongs to the post</source>
        <translation>从列表中选择；随岗位确定</translation>
    </message>
    <message>
        <source>One of the list; empty means employed</source>
        <translation>从列表中选择；空白表示在职</translation>
    </message>
    <message>
        <source>One of the list; may be empty where the campaign looks for one tier</source>
        <translation>从列表中选择；该活动只面向一个层级时可留空</translation>
    </message>
    <message>
        <source>One of these has to be filled in: {names}.</source>
        <translation>以下至少填一项：{names}。</translation>
    </message>
    <message>
        <source>One of: {tables}, or “result”: what a session decided.</source>
        <translation>可选：{tables}，或 result（一次校准会的结果）。</translation>
    </message>
    <message>
        <source>One of: {tables}.</source>
        <translation>可选：{tables}。</translation>
    </message>
    <message>
        <source>One row has to name the columns, such as “Employee number” and “Name”. The template shows how.</source>
        <translation>须有一行写明各列名称，如“工号”“姓名”，可参考模板。</translation>
    </message>
    <message>
        <source>Only for these boxes</source>
        <translation>仅限这些格子</translation>
    </message>
    <message>
        <source>Only for these tiers</source>
        <translation>仅限这些层级</translation>
    </message>
    <message>
        <source>Only looked at; nothing was written.</source>
        <translation>仅作检查，未写入任何改动。</translation>
    </message>
    <message>
        <source>Only say what would change; write nothing.</source>
        <translation>只说明会有哪些变化，不写入。</translation>
    </message>
    <message>
        <source>Only signed opinions count</source>
        <translation>仅签署的意见有效</translation>
    </message>
    <message>
        <source>Only the last copy can be taken out of the register.</source>
        <translation>只能从登记簿中去掉最后一份。</translation>
    </message>
    <message>
        <source>Open a nomination campaign</source>
        <translation>开启选拔</translation>
    </message>
    <message>
        <source>Open a review cycle</source>
        <translation>开启盘点周期</translation>
    </message>
    <message>
        <source>Open a vacancy</source>
        <translation>登记空缺</translation>
    </message>
    <message>
        <source>Open at the lock</source>
        <translation>锁定时的未尽事项</translation>
    </message>
    <message>
        <source>Open it again. Everything saved before is still there.</source>
        <translation>请重新打开，此前保存的内容都在。</translation>
    </message>
    <message>
        <source>Open it in Excel, save it under a new name as .xlsx and try that.</source>
        <translation>请用 Excel 打开，另存为新的 .xlsx 文件后再试。</translation>
    </message>
    <message>
        <source>Open the campaign “{name}” again</source>
        <translation>重新开启选拔“{name}”</translation>
    </message>
    <message>
        <source>Open the decision on {name} again</source>
        <translation>撤回对{name}的决定</translation>
    </message>
    <message>
        <source>Open the file with the TalentDesk it was made by, and report this.</source>
        <translation>请用原版本的 TalentDesk 打开此文件，并反馈这个问题。</translation>
    </message>
    <message>
        <source>Open the nomination campaign “{name}”</source>
        <translation>开启选拔“{name}”</translation>
    </message>
    <message>
        <source>Open the review cycle {name}</source>
        <translation>开启盘点周期“{name}”</translation>
    </message>
    <message>
        <source>Open the vacancy “{post}” again</source>
        <translation>重新登记空缺“{post}”</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Operations / East</source>
        <translation>运营中心 / 华东区</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Opinion of a recommender</source>
        <translation>推荐人意见书</translation>
    </message>
    <message>
        <source>Opinion: </source>
        <translation>评语：</translation>
    </message>
    <message>
        <source>Opinions before the talk</source>
        <translation>会前意见</translation>
    </message>
    <message>
        <source>Opinions in: {given} of {awaited}</source>
        <translation>会前意见 {given}/{awaited}</translation>
    </message>
    <message>
        <source>Opinions of {member}</source>
        <translation>{member}的会前意见</translation>
    </message>
    <message>
        <source>Opinions of {member} before the talk: {count}</source>
        <translation>{member}的会前意见：{count} 项</translation>
    </message>
    <message>
        <source>Opinions that are not in</source>
        <translation>尚未收齐的会前意见</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Or box no.</source>
        <translation>或填格号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order the agenda</source>
        <translation>调整议程顺序</translation>
    </message>
    <message>
        <source>Order the agenda anew</source>
        <translation>重新排列议程</translation>
    </message>
    <message>
        <source>Order the agenda by hand</source>
        <translation>手动排列议程</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Organisation; the file's name if left out.</source>
        <translation>组织名称；不填则取文件名。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other ratings</source>
        <translation>其他评价</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>关键理由变更</translation>
    </message>
    <message>
        <source>Other sheets that look like lists of people were not read.</source>
        <translation>其他看似人员名单的工作表未读取。</translation>
    </message>
    <message>
        <source>Other sheets that look like lists of people were not read: {names}.</source>
        <translation>其他看似人员名单的工作表未读取：{names}。</translation>
    </message>
    <message>
        <source>Other tier</source>
        <translation>层级变更</translation>
    </message>
    <message>
        <source>Other years for a job family</source>
        <translation>个别岗位族的不同年数</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outlook of {name}: {parts}</source>
        <translation>{name}的去留预期：{parts}</translation>
    </message>
    <message>
        <source>Outside a rule</source>
        <translation>超出规则</translation>
    </message>
    <message>
        <source>Outside a rule of this box</source>
        <translation>不符合本格的条件</translation>
    </message>
    <message>
        <source>Outside hiring saved</source>
        <translation>节省的外部招聘成本</translation>
    </message>
    <message>
        <source>Over so many years</source>
        <translation>取多少年的平均</translation>
    </message>
    <message>
        <source>Overall grade</source>
        <translation>综合评级</translation>
    </message>
    <message>
        <source>Overall grade: {grade}</source>
        <translation>总体评定：{grade}</translation>
    </message>
    <message>
        <source>Overview of succession</source>
        <translation>继任总览</translation>
    </message>
    <message>
        <source>Overview of succession, {day}</source>
        <translation>继任总览（{day}）</translation>
    </message>
    <message>
        <source>Own note of the facilitator</source>
        <translation>主持人备注</translation>
    </message>
    <message>
        <source>Own note on {count} candidates ({name} and others)</source>
        <translation>{count} 人的主持人备注（{name}等）</translation>
    </message>
    <message>
        <source>Own note on {name}</source>
        <translation>{name}的主持人备注</translation>
    </message>
    <message>
        <source>Own note: {text}</source>
        <translation>主持人备注：{text}</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>本人提出</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>路径…</translation>
    </message>
    <message>
        <source>Packet number</source>
        <translation>材料编号</translation>
    </message>
    <message>
        <source>Packet number, fingerprint, or a packet as PDF.</source>
        <translation>会议材料编号、指纹，或其 PDF 文件。</translation>
    </message>
    <message>
        <source>Packet of a calibration session</source>
        <translation>人才盘点校准会材料</translation>
    </message>
    <message>
        <source>Packet {number} · fingerprint {short}</source>
        <translation>材料编号 {number} · 内容指纹 {short}</translation>
    </message>
    <message>
        <source>Packet {number}: keep the scan “{name}”</source>
        <translation>材料 {number}：存入扫描件“{name}”</translation>
    </message>
    <message>
        <source>Packet {number}: number a copy for {name}</source>
        <translation>材料 {number}：为{name}编号一份副本</translation>
    </message>
    <message>
        <source>Packet {number}: number {count} copies ({name} and others)</source>
        <translation>材料 {number}：编号 {count} 份副本（{name}等）</translation>
    </message>
    <message>
        <source>Packet {number}: {count} people have to sign</source>
        <translation>材料 {number}：{count} 人须签字</translation>
    </message>
    <message>
        <source>Packet {number}: {name} signed on {on}</source>
        <translation>材料 {number}：{name}于 {on}签字</translation>
    </message>
    <message>
        <source>Page {page} belongs to another packet (fingerprint {found}).</source>
        <translation>第 {page} 页属于另一份会议材料（内容指纹 {found}）。</translation>
    </message>
    <message>
        <source>Page {page} carries no code of the packet.</source>
        <translation>第 {page} 页没有该会议材料的编码。</translation>
    </message>
    <message>
        <source>Page {page} of the packet is missing.</source>
        <translation>缺少该会议材料的第 {page} 页。</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第 {page} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Page {page} says “{found}”, the record prints “{printed}”.</source>
        <translation>第 {page} 页写的是“{found}”，记录打印出来的是“{printed}”。</translation>
    </message>
    <message>
        <source>Page {page} says “{found}”, which the packet does not.</source>
        <translation>第 {page} 页写有“{found}”，该会议材料中没有。</translation>
    </message>
    <message>
        <source>Papers are counted twice</source>
        <translation>票纸须计数两次</translation>
    </message>
    <message>
        <source>Papers not counted twice alike: {count} (first: {name}).</source>
        <translation>票纸两次计数未一致：{count} 人（首位：{name}）。</translation>
    </message>
    <message>
        <source>Parent unit</source>
        <translation>上级部门</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Parked candidates: {count} (first: {name}).</source>
        <translation>暂缓讨论的候选人：{count} 人（首位：{name}）。</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>个人档案部分</translation>
    </message>
    <message>
        <source>Part of the file cannot be read: {what}</source>
        <translation>文件的一部分无法读取：{what}</translation>
    </message>
    <message>
        <source>Parts and order as kept under this name in the window.</source>
        <translation>按窗口中以此名称保存的内容与顺序。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed from a score of</source>
        <translation>及格分数</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>未选用者及原因</translation>
    </message>
    <message>
        <source>Passed over: no employee number or name in this row.</source>
        <translation>已跳过：本行没有工号或姓名。</translation>
    </message>
    <message>
        <source>Passed over: “{value}” and no employee number or name in this row.</source>
        <translation>已跳过：本行为“{value}”，没有工号或姓名。</translation>
    </message>
    <message>
        <source>Passed with at least {part} {base}.</source>
        <translation>赞成达到{base}的 {part} 即通过。</translation>
    </message>
    <message>
        <source>Passed with more than {part} {base}.</source>
        <translation>赞成超过{base}的 {part} 即通过。</translation>
    </message>
    <message>
        <source>Path of the unit</source>
        <translation>组织路径</translation>
    </message>
    <message>
        <source>Path of the unit from the top, parts separated by /</source>
        <translation>从最上级开始的部门路径，用 / 分隔</translation>
    </message>
    <message>
        <source>Peer ballot</source>
        <translation>民主评议</translation>
    </message>
    <message>
        <source>Peer ballot about {name}, round {round}: count {number}</source>
        <translation>对{name}的第{round}轮民主评议：第{number}次计票</translation>
    </message>
    <message>
        <source>Peer ballot about {name}, round {round}: not passed</source>
        <translation>对{name}的第{round}轮民主评议：未通过</translation>
    </message>
    <message>
        <source>Peer ballot about {name}, round {round}: passed</source>
        <translation>对{name}的第{round}轮民主评议：通过</translation>
    </message>
    <message>
        <source>Peer ballot passed: {count} in favour, {required} of {of} were needed.</source>
        <translation>民主评议通过：赞成{count}票，应达到{of}票中的{required}票。</translation>
    </message>
    <message>
        <source>Peer ballot: {count} in favour, {required} of {of} were needed.</source>
        <translation>民主评议：赞成{count}票，应达到{of}票中的{required}票。</translation>
    </message>
    <message>
        <source>Peer ballots</source>
        <translation>民主评议</translation>
    </message>
    <message>
        <source>Peer-ballot paper</source>
        <translation>民主评议表</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处分</translation>
    </message>
    <message>
        <source>Penalty: {name}</source>
        <translation>处分：{name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People are nominated for {tier} already, so the tier stays in the campaign.</source>
        <translation>{tier}已有提名，不能从选拔中移出。</translation>
    </message>
    <message>
        <source>People confirmed on a slate, each counted once ÷ all staff</source>
        <translation>继任名单中已确认的人员（每人计一次）÷ 全体员工</translation>
    </message>
    <message>
        <source>People here may be named as successors.</source>
        <translation>本格人员可列为继任者。</translation>
    </message>
    <message>
        <source>People in the post “{post}”: {count} ({names}). Move them to another post first.</source>
        <translation>“{post}”是 {count} 人的岗位（{names}），请先调到其他岗位。</translation>
    </message>
    <message>
        <source>People may name themselves</source>
        <translation>允许自荐</translation>
    </message>
    <message>
        <source>People retire by the programme's rule; without a date of birth nobody can tell.</source>
        <translation>按方案规则退休；缺出生日期者无法判断。</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>Percent, 0 to 100</source>
        <translation>百分比，0 至 100</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>Performance over the years</source>
        <translation>历年绩效</translation>
    </message>
    <message>
        <source>Perhaps leave</source>
        <translation>或将离开</translation>
    </message>
    <message>
        <source>Perhaps leaves</source>
        <translation>或将离开</translation>
    </message>
    <message>
        <source>Perhaps ready</source>
        <translation>或可接任</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>个人信息表</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures, folders or zips of them.</source>
        <translation>图片，或包含它们的文件夹、压缩包。</translation>
    </message>
    <message>
        <source>Piece of evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin by hand</source>
        <translation>指定拼音</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Place candidates</source>
        <translation>安排候选人</translation>
    </message>
    <message>
        <source>Place cards on a rehearsal</source>
        <translation>在预演中放置卡片</translation>
    </message>
    <message>
        <source>Place in the grid</source>
        <translation>九宫格位置</translation>
    </message>
    <message>
        <source>Placed / candidates</source>
        <translation>已落位 / 候选人</translation>
    </message>
    <message>
        <source>Placed: {placed}, in the holding area: {unplaced}; every share lies inside its guideline.</source>
        <translation>已落位 {placed} 人，暂存区 {unplaced} 人；各项占比均符合参考比例。</translation>
    </message>
    <message>
        <source>Placed: {placed}, in the holding area: {unplaced}; outside the guideline: {names}.</source>
        <translation>已落位 {placed} 人，暂存区 {unplaced} 人；不符合参考比例：{names}。</translation>
    </message>
    <message>
        <source>Placed: {placed}, in the holding area: {unplaced}; there is no guideline.</source>
        <translation>已落位 {placed} 人，暂存区 {unplaced} 人；未设参考比例。</translation>
    </message>
    <message>
        <source>Places need a session that is not locked: make one on Workshop, then import them.</source>
        <translation>落位需要一场未锁定的校准会：请先在“校准会”建立，再导入。</translation>
    </message>
    <message>
        <source>Places of the last cycle</source>
        <translation>上一周期落位</translation>
    </message>
    <message>
        <source>Places on the grid</source>
        <translation>九宫格落位</translation>
    </message>
    <message>
        <source>Plan a hand-over</source>
        <translation>安排交接</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Plans whose mentor has left</source>
        <translation>导师已离职的培养计划</translation>
    </message>
    <message>
        <source>Play what happens when posts fall vacant: who steps in, who backfills, where the chain breaks. JSON: marked, without, steps (post, filling, person, leaves, because, depth, passed), broken, unknown, before, after.</source>
        <translation>推演岗位空缺后的情形：谁接任、谁补位、接任链在何处断开。JSON 字段：marked、without、steps（post、filling、person、leaves、because、depth、passed）、broken、unknown、before、after。</translation>
    </message>
    <message>
        <source>Plug the stick in again or choose another folder.</source>
        <translation>请重新插上 U 盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Points by box</source>
        <translation>各格分值</translation>
    </message>
    <message>
        <source>Points by place on a grid</source>
        <translation>按九宫格落位计分</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post gone</source>
        <translation>岗位取消</translation>
    </message>
    <message>
        <source>Post to follow in</source>
        <translation>继任的岗位</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posts filled from inside ÷ all posts filled in the last 12 months</source>
        <translation>由内部补上的岗位 ÷ 最近 12 个月内补上的全部岗位</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Posts that are no key positions too.</source>
        <translation>同时包括非关键岗位。</translation>
    </message>
    <message>
        <source>Posts that count</source>
        <translation>计入岗位数</translation>
    </message>
    <message>
        <source>Posts that fall vacant: {steps}; filled: {filled}, covered for a while: {interim}.</source>
        <translation>共 {steps} 个岗位空缺，{filled} 个有人接任，{interim} 个由应急替补暂代。</translation>
    </message>
    <message>
        <source>Posts that stand otherwise</source>
        <translation>有变化的岗位</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现任岗位</translation>
    </message>
    <message>
        <source>Present score</source>
        <translation>现有得分</translation>
    </message>
    <message>
        <source>Present {present} of {entitled} entitled.</source>
        <translation>应到 {entitled} 人，到会 {present} 人。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>输出 JSON，供其他程序使用。</translation>
    </message>
    <message>
        <source>Proficiency</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Programme template, see “programmes”, or a programme file of your own.</source>
        <translation>方案模板（见“programmes”），或自己的方案文件。</translation>
    </message>
    <message>
        <source>Programme template; see “programmes”.</source>
        <translation>方案模板；见 programmes 命令。</translation>
    </message>
    <message>
        <source>Programme templates</source>
        <translation>方案模板</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Propose box {box} for {name}</source>
        <translation>建议{name}位于 {box} 格</translation>
    </message>
    <message>
        <source>Propose no box for {name}</source>
        <translation>不为{name}建议位置</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>校准前</translation>
    </message>
    <message>
        <source>Proposed place</source>
        <translation>建议位置</translation>
    </message>
    <message>
        <source>Proposed: </source>
        <translation>校准前：</translation>
    </message>
    <message>
        <source>Proposed: {box}</source>
        <translation>建议：{box}</translation>
    </message>
    <message>
        <source>Protocol of the stages of approval</source>
        <translation>审批环节记录</translation>
    </message>
    <message>
        <source>Prove that file and journal are sound. Ends with 0: sound, 1: not.</source>
        <translation>验证文件与日志是否完好。退出码 0：完好，1：不完好。</translation>
    </message>
    <message>
        <source>Proving the file</source>
        <translation>正在验证文件</translation>
    </message>
    <message>
        <source>Put a nominee on slates</source>
        <translation>列入继任名单</translation>
    </message>
    <message>
        <source>Put a talk off</source>
        <translation>搁置讨论</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Put off when more than this part asks to wait</source>
        <translation>要求暂缓者超过此比例时暂缓</translation>
    </message>
    <message>
        <source>Put off when more than {part} ask to defer.</source>
        <translation>缓议超过 {part} 的，暂缓决定。</translation>
    </message>
    <message>
        <source>Put somebody forward</source>
        <translation>推荐拟任人选</translation>
    </message>
    <message>
        <source>Put the talk about {name} off</source>
        <translation>搁置{name}的讨论</translation>
    </message>
    <message>
        <source>Put the view “{name}” in another place</source>
        <translation>调整视图“{name}”的顺序</translation>
    </message>
    <message>
        <source>Put views in order</source>
        <translation>调整视图顺序</translation>
    </message>
    <message>
        <source>Put {name} forward for “{post}”</source>
        <translation>推荐{name}拟任“{post}”</translation>
    </message>
    <message>
        <source>Put {name} in order in box {box}</source>
        <translation>调整{name}在 {box} 格内的次序</translation>
    </message>
    <message>
        <source>Put {name} in order in the holding area</source>
        <translation>调整{name}在暂存区内的次序</translation>
    </message>
    <message>
        <source>Put {name} on the slates of {count} posts</source>
        <translation>将{name}列入{count}个岗位的继任名单</translation>
    </message>
    <message>
        <source>PySide6 is not installed; commands work, the window does not</source>
        <translation>未安装 PySide6；命令可用，窗口不可用</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Question it</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Questions voted on</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Quorum, a part of those with a vote</source>
        <translation>法定人数（占有表决权者的比例）</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>结构比例</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>结构比例</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank and name</source>
        <translation>顺位与姓名</translation>
    </message>
    <message>
        <source>Rank successors</source>
        <translation>继任者排序</translation>
    </message>
    <message>
        <source>Rank {name} as number {rank} for {post}</source>
        <translation>将{name}排为{post}继任第 {rank} 位</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序表</translation>
    </message>
    <message>
        <source>Rate the candidates of this session.</source>
        <translation>评这场校准会的候选人。</translation>
    </message>
    <message>
        <source>Rating form {rater}</source>
        <translation>{rater}的评分表</translation>
    </message>
    <message>
        <source>Rating grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Rating too old</source>
        <translation>评价已过期</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评级记录</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Read and found correct:</source>
        <translation>经核对无误：</translation>
    </message>
    <message>
        <source>Read as was chosen for this source before: {names}.</source>
        <translation>按以前为该来源选定的方式识别：{names}。</translation>
    </message>
    <message>
        <source>Read the columns as was kept under this name.</source>
        <translation>按这个名称下保存的对应关系读取各列。</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备度</translation>
    </message>
    <message>
        <source>Readiness and slates</source>
        <translation>准备度与继任名单</translation>
    </message>
    <message>
        <source>Readiness not judged</source>
        <translation>准备度未评</translation>
    </message>
    <message>
        <source>Readiness of {count} candidates ({name} and others)</source>
        <translation>{count} 人的准备度（{name}等）</translation>
    </message>
    <message>
        <source>Readiness of {name}</source>
        <translation>{name}的准备度</translation>
    </message>
    <message>
        <source>Readiness pipeline</source>
        <translation>准备度梯队</translation>
    </message>
    <message>
        <source>Reading the workbook took too long and was stopped.</source>
        <translation>读取工作簿用时过长，已停止。</translation>
    </message>
    <message>
        <source>Reading the workbook {path} took too long and was stopped.</source>
        <translation>读取工作簿 {path} 用时过长，已停止。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Ready by then</source>
        <translation>届时可接任</translation>
    </message>
    <message>
        <source>Ready now</source>
        <translation>即时接任率</translation>
    </message>
    <message>
        <source>Ready, by the first word of the programme's list</source>
        <translation>准备度为方案中的最高一级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由类别</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>例外理由</translation>
    </message>
    <message>
        <source>Reason open</source>
        <translation>理由待补</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>理由：{why}</translation>
    </message>
    <message>
        <source>Reasons of moves</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>Reasons of the moves</source>
        <translation>变动理由</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>可选理由</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Reckoned from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Recommendation of {name} by {who}: {parts}</source>
        <translation>{who}对{name}的推荐意见：{parts}</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐人数</translation>
    </message>
    <message>
        <source>Recommendations that count: {count}; at least {required} are asked for, and that is met.</source>
        <translation>有效推荐：{count}人；要求至少{required}人，已符合。</translation>
    </message>
    <message>
        <source>Recommendations that count: {count}; at least {required} are asked for, {missing} more are needed.</source>
        <translation>有效推荐：{count}人；要求至少{required}人，还需{missing}人。</translation>
    </message>
    <message>
        <source>Recommendations that surely count: {count} of {required}; of others the standing is not known.</source>
        <translation>可确认的有效推荐：{count}人（要求{required}人）；其余推荐人的资格未知。</translation>
    </message>
    <message>
        <source>Recommenders</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Recommenders are asked for</source>
        <translation>须有推荐人</translation>
    </message>
    <message>
        <source>Record a ballot</source>
        <translation>登记表决</translation>
    </message>
    <message>
        <source>Record a departure</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>Record a stage of approval</source>
        <translation>记录审批环节</translation>
    </message>
    <message>
        <source>Record a test</source>
        <translation>记录考核</translation>
    </message>
    <message>
        <source>Record scarce knowledge or a relation</source>
        <translation>登记稀缺知识或特殊关系</translation>
    </message>
    <message>
        <source>Record that {name} left on {value}</source>
        <translation>登记{name}于{value}离职</translation>
    </message>
    <message>
        <source>Record that {name} left on {value}; posts fallen vacant: {count}</source>
        <translation>登记{name}于{value}离职，{count} 个岗位空缺</translation>
    </message>
    <message>
        <source>Record the ballot about somebody put forward</source>
        <translation>记录对拟任人选的民主评议</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Records that still name “{post}”: {count}. Choose a post they move to.</source>
        <translation>“{post}”仍被 {count} 条记录引用，请选择移往的岗位。</translation>
    </message>
    <message>
        <source>Recusal of a member</source>
        <translation>委员回避</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Register a signature</source>
        <translation>登记签字</translation>
    </message>
    <message>
        <source>Register of nominators</source>
        <translation>提名责任台账</translation>
    </message>
    <message>
        <source>Register of objections</source>
        <translation>异议台账</translation>
    </message>
    <message>
        <source>Register of vacancies</source>
        <translation>空缺台账</translation>
    </message>
    <message>
        <source>Rehearsal “{layer}”: {count} cards ({name} and others) to box {box}</source>
        <translation>预演“{layer}”：{name} 等 {count} 人到 {box} 格</translation>
    </message>
    <message>
        <source>Rehearsal “{layer}”: {count} cards ({name} and others) to the holding area</source>
        <translation>预演“{layer}”：{name} 等 {count} 人到暂存区</translation>
    </message>
    <message>
        <source>Rehearsal “{layer}”: {name} to box {box}</source>
        <translation>预演“{layer}”：{name} 到 {box} 格</translation>
    </message>
    <message>
        <source>Rehearsal “{layer}”: {name} to the holding area</source>
        <translation>预演“{layer}”：{name} 到暂存区</translation>
    </message>
    <message>
        <source>Rehearsal: {name}</source>
        <translation>预演：{name}</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove a committee member</source>
        <translation>移除委员</translation>
    </message>
    <message>
        <source>Remove a development plan</source>
        <translation>删除培养计划</translation>
    </message>
    <message>
        <source>Remove a follow-up</source>
        <translation>删除后续行动</translation>
    </message>
    <message>
        <source>Remove a follow-up of {name}</source>
        <translation>删除{name}的后续行动</translation>
    </message>
    <message>
        <source>Remove a gap from the plan of {name}</source>
        <translation>从{name}的培养计划中移除差距</translation>
    </message>
    <message>
        <source>Remove a hand-over</source>
        <translation>删除交接</translation>
    </message>
    <message>
        <source>Remove a hand-over of “{topic}” by {name}</source>
        <translation>删除{name}“{topic}”的一项交接</translation>
    </message>
    <message>
        <source>Remove a mentor from the plan of {name}</source>
        <translation>从{name}的培养计划中移除导师</translation>
    </message>
    <message>
        <source>Remove a nomination</source>
        <translation>删除提名</translation>
    </message>
    <message>
        <source>Remove a nomination campaign</source>
        <translation>删除选拔</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <translation>删除岗位</translation>
    </message>
    <message>
        <source>Remove a recommendation</source>
        <translation>删除推荐</translation>
    </message>
    <message>
        <source>Remove a scan</source>
        <translation>去掉扫描件</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>删除任期</translation>
    </message>
    <message>
        <source>Remove a unit</source>
        <translation>删除部门</translation>
    </message>
    <message>
        <source>Remove a vacancy</source>
        <translation>删除空缺</translation>
    </message>
    <message>
        <source>Remove a version of the tier chart</source>
        <translation>删除层级图版本</translation>
    </message>
    <message>
        <source>Remove an action from the plan of {name}</source>
        <translation>从{name}的培养计划中移除行动</translation>
    </message>
    <message>
        <source>Remove an objection</source>
        <translation>删除异议</translation>
    </message>
    <message>
        <source>Remove an objection to {name}</source>
        <translation>删除对{name}的异议</translation>
    </message>
    <message>
        <source>Remove candidates</source>
        <translation>移除候选人</translation>
    </message>
    <message>
        <source>Remove from a development plan</source>
        <translation>删减培养计划</translation>
    </message>
    <message>
        <source>Remove from a personal file</source>
        <translation>删减个人档案</translation>
    </message>
    <message>
        <source>Remove from the forecast</source>
        <translation>从需求预测中移除</translation>
    </message>
    <message>
        <source>Remove scarce knowledge or a relation</source>
        <translation>删除稀缺知识或特殊关系</translation>
    </message>
    <message>
        <source>Remove the campaign “{name}”</source>
        <translation>删除选拔“{name}”</translation>
    </message>
    <message>
        <source>Remove the candidate {name}</source>
        <translation>移除候选人{name}</translation>
    </message>
    <message>
        <source>Remove the development plan of {name}</source>
        <translation>删除{name}的培养计划</translation>
    </message>
    <message>
        <source>Remove the nomination of {name}</source>
        <translation>删除对{name}的提名</translation>
    </message>
    <message>
        <source>Remove the photo of {name}</source>
        <translation>移除{name}的照片</translation>
    </message>
    <message>
        <source>Remove the post {name}</source>
        <translation>删除岗位{name}</translation>
    </message>
    <message>
        <source>Remove the recommendation of {name} by {who}</source>
        <translation>删除{who}对{name}的推荐</translation>
    </message>
    <message>
        <source>Remove the scan “{name}”</source>
        <translation>去掉扫描件“{name}”</translation>
    </message>
    <message>
        <source>Remove the term of {name} as {post}</source>
        <translation>删除{name}任{post}的任期</translation>
    </message>
    <message>
        <source>Remove the unit {name}</source>
        <translation>删除部门{name}</translation>
    </message>
    <message>
        <source>Remove the vacancy “{post}”</source>
        <translation>删除空缺“{post}”</translation>
    </message>
    <message>
        <source>Remove the version “{name}” of the tier chart</source>
        <translation>删除层级图版本“{name}”</translation>
    </message>
    <message>
        <source>Remove {count} candidates ({name} and others)</source>
        <translation>移除{name}等 {count} 名候选人</translation>
    </message>
    <message>
        <source>Remove {name} from the committee</source>
        <translation>将{name}移出委员会名单</translation>
    </message>
    <message>
        <source>Remove “{topic}” of {name}</source>
        <translation>删除{name}的“{topic}”</translation>
    </message>
    <message>
        <source>Rename a packet layout</source>
        <translation>重命名材料版式</translation>
    </message>
    <message>
        <source>Rename a rehearsal</source>
        <translation>重命名预演</translation>
    </message>
    <message>
        <source>Rename a scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Rename a version of the tier chart</source>
        <translation>重命名层级图版本</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename or move a unit</source>
        <translation>部门改名或移动</translation>
    </message>
    <message>
        <source>Rename the organisation</source>
        <translation>更改组织名称</translation>
    </message>
    <message>
        <source>Rename the packet layout “{before}” to “{name}”</source>
        <translation>将材料版式“{before}”改名为“{name}”</translation>
    </message>
    <message>
        <source>Rename the rehearsal “{before}” to “{name}”</source>
        <translation>将预演“{before}”重命名为“{name}”</translation>
    </message>
    <message>
        <source>Rename the scenario “{before}” to “{name}”</source>
        <translation>情景“{before}”改名为“{name}”</translation>
    </message>
    <message>
        <source>Rename the view “{before}” to “{name}”</source>
        <translation>将视图“{before}”重命名为“{name}”</translation>
    </message>
    <message>
        <source>Rename {before} to {organisation}</source>
        <translation>将“{before}”更名为“{organisation}”</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Reopen a session</source>
        <translation>重新打开校准会</translation>
    </message>
    <message>
        <source>Reopen the session “{name}”</source>
        <translation>重新打开校准会“{name}”</translation>
    </message>
    <message>
        <source>Replacement chart</source>
        <translation>岗位替补图</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Required score</source>
        <translation>要求得分</translation>
    </message>
    <message>
        <source>Reserve ratio</source>
        <translation>人才储备率</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Restore a backup from the start page. The damaged file is kept for a specialist to look at.</source>
        <translation>请在开始页恢复备份，损坏的文件会保留，供专业人员检查。</translation>
    </message>
    <message>
        <source>Restore a backup from the start page; the file stays as it is.</source>
        <translation>请在开始页恢复备份，此文件会保留原样。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the ballot</source>
        <translation>表决结果</translation>
    </message>
    <message>
        <source>Retire or leave</source>
        <translation>退休或离开</translation>
    </message>
    <message>
        <source>Retire within {years} years</source>
        <translation>{years} 年内退休</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Retirement rules</source>
        <translation>退休规则</translation>
    </message>
    <message>
        <source>Retires or leaves</source>
        <translation>退休或离开</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>盘点周期</translation>
    </message>
    <message>
        <source>Risk and impact of loss</source>
        <translation>流失风险与影响</translation>
    </message>
    <message>
        <source>Risk of loss</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Risk {risk}</source>
        <translation>风险{risk}</translation>
    </message>
    <message>
        <source>Risk {risk} · impact {impact}</source>
        <translation>风险{risk} · 影响{impact}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles, the chair first</source>
        <translation>角色（第一个为主席）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {other_row} of {file} says something else of the same. Keep the right one.</source>
        <translation>与 {file} 第 {other_row} 行说法不一致，请保留正确的一行。</translation>
    </message>
    <message>
        <source>Row {other_row} of {file} says the same; it is taken over once.</source>
        <translation>与 {file} 第 {other_row} 行内容相同，只导入一次。</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>第 {row} 行“{column}”列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>涉及行数</translation>
    </message>
    <message>
        <source>Rows above the header and blank rows are passed over. Column names marked with * must be filled.</source>
        <translation>表头以上的行和空行会跳过；带 * 的列必填。</translation>
    </message>
    <message>
        <source>Rows that cannot be taken over: {count}. Mend them, or take over just the good ones.</source>
        <translation>有 {count} 行不能导入。请改正后再导入，或只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>工作履历</translation>
    </message>
    <message>
        <source>Same: packet {packet} of “{session}” agrees with the record.</source>
        <translation>一致：“{session}”的会议材料 {packet} 与记录相符。</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) or as .csv and choose that file.</source>
        <translation>请另存为 Excel 工作簿（.xlsx）或 .csv 后再选择。</translation>
    </message>
    <message>
        <source>Save the view “{name}”</source>
        <translation>保存视图“{name}”</translation>
    </message>
    <message>
        <source>Save the view “{name}” anew</source>
        <translation>重新保存视图“{name}”</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Say which session is meant with --session.</source>
        <translation>请用 --session 指明是哪一场校准会。</translation>
    </message>
    <message>
        <source>Say which table it is, or put the values into the template.</source>
        <translation>请指明它是哪一种表，或把内容填入模板。</translation>
    </message>
    <message>
        <source>Say who has to sign</source>
        <translation>指定签字人</translation>
    </message>
    <message>
        <source>Say whom the chart is about, with --person.</source>
        <translation>请用 --person 指定人员。</translation>
    </message>
    <message>
        <source>Scan “{name}”, pages: {pages}</source>
        <translation>扫描件“{name}”，{pages} 页</translation>
    </message>
    <message>
        <source>Scarce knowledge</source>
        <translation>稀缺知识</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score; the upright line is what the model asks</source>
        <translation>得分（竖线为模型要求）</translation>
    </message>
    <message>
        <source>Scores are given on a scale</source>
        <translation>分数有固定量程</translation>
    </message>
    <message>
        <source>Scores for the yearly average are missing.</source>
        <translation>缺少计算年均得分所需的评分。</translation>
    </message>
    <message>
        <source>Scores from</source>
        <translation>分值下限</translation>
    </message>
    <message>
        <source>Scores to</source>
        <translation>分值上限</translation>
    </message>
    <message>
        <source>Scores with the borders of the boxes</source>
        <translation>分数分布与格子边界</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Seal of lock no. {version}: {at}, {by}.</source>
        <translation>第 {version} 次锁定封存：{at}，{by}。</translation>
    </message>
    <message>
        <source>Seal {seal}, version {version}</source>
        <translation>封存码 {seal}，第 {version} 版</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>编制人数</translation>
    </message>
    <message>
        <source>Selection finished by</source>
        <translation>评选完成日期</translation>
    </message>
    <message>
        <source>Selection measure</source>
        <translation>选拔测评项目</translation>
    </message>
    <message>
        <source>Self-nomination</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>Served here as {tiers}: the record does not tell; at least {required} y are asked for.</source>
        <translation>在本公司担任{tiers}：履历无法说明；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Served here as {tiers}: {years} y {months} m for certain; at least {required} y are asked for, and part of the record is missing.</source>
        <translation>在本公司担任{tiers}：可确认{years}年{months}个月；要求至少{required}年，部分履历缺失。</translation>
    </message>
    <message>
        <source>Served here as {tiers}: {years} y {months} m; at least {required} y are asked for, and that is met.</source>
        <translation>在本公司担任{tiers}：{years}年{months}个月；要求至少{required}年，已符合。</translation>
    </message>
    <message>
        <source>Served here as {tiers}: {years} y {months} m; at least {required} y are asked for.</source>
        <translation>在本公司担任{tiers}：{years}年{months}个月；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Session placements go to; the newest open one if left out.</source>
        <translation>落位导入到哪场校准会；不写则为最近一场未锁定的。</translation>
    </message>
    <message>
        <source>Sessions of the cycle that are not locked yet: {count} (first: {name}).</source>
        <translation>本周期还有 {count} 场校准会未锁定（如“{name}”）。</translation>
    </message>
    <message>
        <source>Sessions of the cycle that are not locked yet: {count}.</source>
        <translation>本周期还有 {count} 场校准会未锁定。</translation>
    </message>
    <message>
        <source>Set up a session</source>
        <translation>新建校准会</translation>
    </message>
    <message>
        <source>Set up the session “{name}”</source>
        <translation>新建校准会“{name}”</translation>
    </message>
    <message>
        <source>Set up the workspace</source>
        <translation>建立工作区</translation>
    </message>
    <message>
        <source>Set up the workspace of {organisation}</source>
        <translation>建立“{organisation}”的工作区</translation>
    </message>
    <message>
        <source>Several entries of the workspace could be meant. Give more, so that one is.</source>
        <translation>对应现有的多条记录，请补充信息以便确定是哪一条。</translation>
    </message>
    <message>
        <source>Several people are called “{name}”; give a number: {numbers}.</source>
        <translation>有多人名为“{name}”，请给出工号：{numbers}。</translation>
    </message>
    <message>
        <source>Several posts are called “{post}”; give an id or unit and title:</source>
        <translation>有多个岗位名为“{post}”，请用标识或“部门 / 岗位”指明：</translation>
    </message>
    <message>
        <source>Several sessions are called “{name}”; give the id.</source>
        <translation>有多场校准会名为“{name}”，请改用标识。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of placed candidates</source>
        <translation>占已落位人数的比例</translation>
    </message>
    <message>
        <source>Shares are of everybody placed, also of those the filter hides.</source>
        <translation>占比按所有已落位人员计算，包括被筛选隐藏的人员。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>工作表“{sheet}”</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, column “{column}”</source>
        <translation>工作表“{sheet}”的“{column}”列</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>工作表“{sheet}”第 {row} 行</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column “{column}”</source>
        <translation>工作表“{sheet}”第 {row} 行“{column}”列</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>简码</translation>
    </message>
    <message>
        <source>Show codes for names in “{name}”</source>
        <translation>在“{name}”中以代码代替姓名</translation>
    </message>
    <message>
        <source>Show names again in “{name}”</source>
        <translation>在“{name}”中恢复显示姓名</translation>
    </message>
    <message>
        <source>Show opinions before all are in</source>
        <translation>提前公开会前意见</translation>
    </message>
    <message>
        <source>Show the opinions on {name} before all are in</source>
        <translation>提前公开对{name}的会前意见</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示本帮助后退出。</translation>
    </message>
    <message>
        <source>Shown in the room</source>
        <translation>投影时显示</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown: {shown} of {all} competencies, those of the most weight.</source>
        <translation>显示 {all} 项胜任力中权重最高的 {shown} 项。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signature of the member</source>
        <translation>委员签名</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name}签字</translation>
    </message>
    <message>
        <source>Signature of {name} ({role})</source>
        <translation>{name}（{role}）签字</translation>
    </message>
    <message>
        <source>Signatures of the committee</source>
        <translation>评审委员会签字页</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>单独显示的最小群体</translation>
    </message>
    <message>
        <source>So many at least</source>
        <translation>至少人数</translation>
    </message>
    <message>
        <source>Some candidates are not marked as discussed.</source>
        <translation>还有人员未标记为已讨论。</translation>
    </message>
    <message>
        <source>Some candidates are parked.</source>
        <translation>有候选人暂缓讨论。</translation>
    </message>
    <message>
        <source>Some candidates are still in the holding area.</source>
        <translation>暂存区还有人员。</translation>
    </message>
    <message>
        <source>Some rows are hidden in the workbook, as by a filter. They are taken over too.</source>
        <translation>工作簿中有隐藏的行（如被筛选隐藏），这些行也会导入。</translation>
    </message>
    <message>
        <source>Some rows cannot be taken over. Mend them, or take over just the good ones.</source>
        <translation>有些行不能导入。请改正后再导入，或只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Somebody holds the post. Move them to another post first.</source>
        <translation>岗位有人在任，请先调到其他岗位。</translation>
    </message>
    <message>
        <source>Somebody of this name and birth date is there already. Check whether it is the same.</source>
        <translation>已有同名同生日的人。请核对是否同一人。</translation>
    </message>
    <message>
        <source>Somebody recommends twice and counts once.</source>
        <translation>有人重复推荐，只计一次。</translation>
    </message>
    <message>
        <source>Somebody who is no longer there</source>
        <translation>已不在库中的人员</translation>
    </message>
    <message>
        <source>Somebody who steps in nowhere; may be given several times.</source>
        <translation>假设不可接任任何岗位的人员；可多次给出。</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>此处缺少内容。</translation>
    </message>
    <message>
        <source>Something this program never makes: {what}</source>
        <translation>存在本软件不会创建的内容：{what}</translation>
    </message>
    <message>
        <source>Sound: {entries} journal entries and {rows} records agree.</source>
        <translation>完好：{entries} 条日志与 {rows} 条记录相符。</translation>
    </message>
    <message>
        <source>Sound: “{name}”, version {version}, {tiers} tiers with {conditions} conditions.</source>
        <translation>方案文件无误：“{name}”，第 {version} 版，{tiers} 个层级，{conditions} 项条件。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Special relation</source>
        <translation>特殊关系</translation>
    </message>
    <message>
        <source>Staff left</source>
        <translation>届时在岗</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Staff today</source>
        <translation>现有人数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>审批环节</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>审批环节</translation>
    </message>
    <message>
        <source>Stages of approval</source>
        <translation>审批环节</translation>
    </message>
    <message>
        <source>Stages of approval are still to come.</source>
        <translation>尚有审批环节未完成。</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>应急替补</translation>
    </message>
    <message>
        <source>Stand-in: {names}</source>
        <translation>应急替补：{names}</translation>
    </message>
    <message>
        <source>Standard staffing</source>
        <translation>标准编制</translation>
    </message>
    <message>
        <source>Standard staffing of “{name}”: add a title</source>
        <translation>“{name}”标准编制：添加岗位</translation>
    </message>
    <message>
        <source>Standard staffing of “{name}”: remove a title</source>
        <translation>“{name}”标准编制：移除岗位</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>可随时重新开始。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>会议状态</translation>
    </message>
    <message>
        <source>Stays in {box}.</source>
        <translation>维持 {box}。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Steps of the scenario</source>
        <translation>推演步骤</translation>
    </message>
    <message>
        <source>Still in “{unit}”: units {units}, posts {posts}, people {people}. Choose a unit they move to.</source>
        <translation>“{unit}”下仍有 {units} 个部门、{posts} 个岗位、{people} 人，请选择移往的部门。</translation>
    </message>
    <message>
        <source>Still owe nominations</source>
        <translation>尚未完成提名</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Strengths: </source>
        <translation>优势：</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>继任</translation>
    </message>
    <message>
        <source>Succession chart</source>
        <translation>继任图</translation>
    </message>
    <message>
        <source>Succession rank</source>
        <translation>继任顺位</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>可继任</translation>
    </message>
    <message>
        <source>Successor before</source>
        <translation>原为继任者</translation>
    </message>
    <message>
        <source>Successor behind</source>
        <translation>本岗位继任者</translation>
    </message>
    <message>
        <source>Successor confirmed</source>
        <translation>继任确认</translation>
    </message>
    <message>
        <source>Successor ready now</source>
        <translation>现有继任者可接任</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>继任者</translation>
    </message>
    <message>
        <source>Successors to {tier}</source>
        <translation>{tier}继任者</translation>
    </message>
    <message>
        <source>Such as 2025-01.</source>
        <translation>例如 2025-01。</translation>
    </message>
    <message>
        <source>Suitable as a successor</source>
        <translation>适合列为继任者</translation>
    </message>
    <message>
        <source>Suitable as a successor to the tier “{tier}”.</source>
        <translation>适合作为“{tier}”的继任者。</translation>
    </message>
    <message>
        <source>Suitable as a successor.</source>
        <translation>适合作为继任者。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table: {table}</source>
        <translation>表格：{table}</translation>
    </message>
    <message>
        <source>Take a ballot away</source>
        <translation>撤去一次表决</translation>
    </message>
    <message>
        <source>Take a copy out of the register</source>
        <translation>从登记簿去掉副本</translation>
    </message>
    <message>
        <source>Take a departure off the record</source>
        <translation>撤销离职登记</translation>
    </message>
    <message>
        <source>Take a peer ballot away</source>
        <translation>撤去民主评议</translation>
    </message>
    <message>
        <source>Take a rehearsal over</source>
        <translation>采用预演</translation>
    </message>
    <message>
        <source>Take a stage of approval back</source>
        <translation>撤回审批环节</translation>
    </message>
    <message>
        <source>Take a successor off a slate</source>
        <translation>从继任名单移出</translation>
    </message>
    <message>
        <source>Take an empty slate away</source>
        <translation>撤销空的继任名单</translation>
    </message>
    <message>
        <source>Take away the ballot about {name} for “{post}”</source>
        <translation>撤去对{name}拟任“{post}”的民主评议</translation>
    </message>
    <message>
        <source>Take away the peer ballot about {name}, round {round}</source>
        <translation>撤去对{name}的第{round}轮民主评议</translation>
    </message>
    <message>
        <source>Take back the copy of {name}</source>
        <translation>收回{name}的副本</translation>
    </message>
    <message>
        <source>Take back the exception for {name}, “{post}”</source>
        <translation>撤回对{name}拟任“{post}”的例外</translation>
    </message>
    <message>
        <source>Take back the exception for {name}: {condition}</source>
        <translation>撤回对{name}的例外：{condition}</translation>
    </message>
    <message>
        <source>Take back {count} copies ({name} and others)</source>
        <translation>收回 {count} 份副本（{name}等）</translation>
    </message>
    <message>
        <source>Take back {stage}: {name}</source>
        <translation>撤回{stage}：{name}</translation>
    </message>
    <message>
        <source>Take copy {copy} ({name}) out of the register</source>
        <translation>从登记簿去掉第 {copy} 份（{name}）</translation>
    </message>
    <message>
        <source>Take every sheet for this table: people, ratings, …</source>
        <translation>把每个工作表都当作这张表：people、ratings 等</translation>
    </message>
    <message>
        <source>Take in an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Take in an objection to {name}</source>
        <translation>登记对{name}的异议</translation>
    </message>
    <message>
        <source>Take measures from the grid</source>
        <translation>从九宫格取测评结果</translation>
    </message>
    <message>
        <source>Take over the challenge of the middle: {count} moved ({name} …)</source>
        <translation>采用居中追问：移动 {count} 人（{name} 等）</translation>
    </message>
    <message>
        <source>Take over the rehearsal “{layer}”: {count} moved ({name} …)</source>
        <translation>采用预演“{layer}”：移动 {count} 人（{name} 等）</translation>
    </message>
    <message>
        <source>Take over the rows without problems.</source>
        <translation>只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Take people without a number for the only one who fits name and birth date or post.</source>
        <translation>没有工号时，姓名与出生日期或岗位唯一相符者即视为本人。</translation>
    </message>
    <message>
        <source>Take photos over, matched by employee number or name. Ends with 1 where some fit nobody.</source>
        <translation>导入照片，按工号或姓名对应。有照片对应不上时结束码为 1。</translation>
    </message>
    <message>
        <source>Take somebody back who was put forward</source>
        <translation>撤回拟任人选</translation>
    </message>
    <message>
        <source>Take the ballot on {name} away (round {round})</source>
        <translation>撤去对{name}的表决（第 {round} 轮）</translation>
    </message>
    <message>
        <source>Take the departure of {name} off the record</source>
        <translation>撤销{name}的离职登记</translation>
    </message>
    <message>
        <source>Take the flag off {name}</source>
        <translation>取消{name}的旗标</translation>
    </message>
    <message>
        <source>Take the flags off {count} candidates</source>
        <translation>取消 {count} 人的旗标</translation>
    </message>
    <message>
        <source>Take the password off in Excel, save it and choose it again.</source>
        <translation>请在 Excel 中取消密码，保存后重新选择。</translation>
    </message>
    <message>
        <source>Take the readiness off {count} candidates</source>
        <translation>取消 {count} 人的准备度</translation>
    </message>
    <message>
        <source>Take the readiness off {name}</source>
        <translation>取消{name}的准备度</translation>
    </message>
    <message>
        <source>Take the talk about {name} up again</source>
        <translation>恢复讨论{name}</translation>
    </message>
    <message>
        <source>Take those who left off slates</source>
        <translation>撤下名单中的离职人员</translation>
    </message>
    <message>
        <source>Take those who left the company off slates</source>
        <translation>撤下名单中的离职人员</translation>
    </message>
    <message>
        <source>Take workbooks over. Ends with 0: all taken over, 1: problems listed, 2: unusable.</source>
        <translation>导入工作簿。结束码 0：全部导入，1：列出了问题，2：无法使用。</translation>
    </message>
    <message>
        <source>Take {count} measures from the grid</source>
        <translation>从九宫格取得{count}项测评结果</translation>
    </message>
    <message>
        <source>Take {count} who left the company off the slate of {post} ({name} …)</source>
        <translation>从“{post}”名单撤下 {count} 位离职人员（{name}等）</translation>
    </message>
    <message>
        <source>Take {count} who left the company off the slates of {posts} posts ({name} …)</source>
        <translation>从 {posts} 个岗位的名单撤下 {count} 位离职人员（{name}等）</translation>
    </message>
    <message>
        <source>Take {name} back, put forward for “{post}”</source>
        <translation>撤回{name}拟任“{post}”的推荐</translation>
    </message>
    <message>
        <source>Take {name} off the slate of {post}</source>
        <translation>将{name}移出{post}的继任名单</translation>
    </message>
    <message>
        <source>Take {name} on the list</source>
        <translation>将{name}列入名单</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Taken over; one undo step takes all of it back.</source>
        <translation>已导入；一次撤销即可全部退回。</translation>
    </message>
    <message>
        <source>Taking a roster over</source>
        <translation>正在导入花名册</translation>
    </message>
    <message>
        <source>Taking over: {table}</source>
        <translation>正在导入：{table}</translation>
    </message>
    <message>
        <source>Talent card</source>
        <translation>人才卡</translation>
    </message>
    <message>
        <source>Talent review</source>
        <translation>人才盘点</translation>
    </message>
    <message>
        <source>TalentDesk: offline succession workshops over one local file. Without a command: the window.</source>
        <translation>TalentDesk：离线人才盘点与继任工作坊，全部数据在一个本地文件中。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>讨论情况</translation>
    </message>
    <message>
        <source>Talk put off</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Talk record</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>Talk, min</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Talks that were put off</source>
        <translation>暂缓讨论的候选人</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>计票表</translation>
    </message>
    <message>
        <source>Tally sheet: count {number}</source>
        <translation>计票表：第 {number} 次计数</translation>
    </message>
    <message>
        <source>Target post</source>
        <translation>目标岗位</translation>
    </message>
    <message>
        <source>Tell coverage, ready now, bench strength and net bench of the key posts, with the posts behind. JSON: figures (percent, at_most, numerator, denominator, unknown, posts), posts, named_too_often.</source>
        <translation>列出关键岗位的继任覆盖率、即时接任率、梯队厚度与净梯队覆盖率及其依据的岗位。JSON 字段：figures（percent、at_most、numerator、denominator、unknown、posts）、posts、named_too_often。</translation>
    </message>
    <message>
        <source>Tell the figures of succession and the forecast. JSON: on, since, figures (measure, value, at_most, numerator, denominator, unknown, missing, before, since_cycle, turn, behind), forecast (tier, year, need, have, ready, gap …).</source>
        <translation>列出继任指标与需求预测。JSON：on、since、figures（measure、value、at_most、numerator、denominator、unknown、missing、before、since_cycle、turn、behind）、forecast（tier、year、need、have、ready、gap 等）。</translation>
    </message>
    <message>
        <source>Tell who may be proposed for a tier, with every condition met, not met or unknown.</source>
        <translation>说明谁可被推荐到某一层级，逐项给出条件符合、不符合或未知。</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Template of the table {table} written into {file}.</source>
        <translation>“{table}”模板已写入 {file}。</translation>
    </message>
    <message>
        <source>Template of the table {table}, version {version}</source>
        <translation>“{table}”模板，版本 {version}</translation>
    </message>
    <message>
        <source>Term of {name} as {post}: {parts}</source>
        <translation>{name}任{post}的任期：{parts}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Tests are still to come.</source>
        <translation>尚有考核未进行。</translation>
    </message>
    <message>
        <source>Tests before a promotion</source>
        <translation>晋升前的考核</translation>
    </message>
    <message>
        <source>Tests passed so far: {count}; at least {required} are asked for.</source>
        <translation>目前通过考核{count}项；要求至少{required}项。</translation>
    </message>
    <message>
        <source>Tests passed: {count}; at least {required} are asked for.</source>
        <translation>通过考核{count}项；要求至少{required}项。</translation>
    </message>
    <message>
        <source>Tests passed: {count}; at least {required} were asked for.</source>
        <translation>通过考核{count}项；要求至少{required}项，已达到。</translation>
    </message>
    <message>
        <source>Tests to be passed at least</source>
        <translation>至少须通过的考核数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text of any length</source>
        <translation>文本，长度不限</translation>
    </message>
    <message>
        <source>Text; needed for people who are new.</source>
        <translation>文字；新增人员必填</translation>
    </message>
    <message>
        <source>Text; unique, also with leading zeros</source>
        <translation>文本，不可重复，保留前面的 0</translation>
    </message>
    <message>
        <source>Text; unique, also with leading zeros. Finds the person again.</source>
        <translation>文字，不可重复，可以 0 开头；用于识别同一人</translation>
    </message>
    <message>
        <source>The PDF that is written.</source>
        <translation>要写入的 PDF。</translation>
    </message>
    <message>
        <source>The action type “{action_type}” has to stay in the programme: plans use it ({count}).</source>
        <translation>方案中须保留培养方式“{action_type}”：培养计划中仍有 {count} 处使用。</translation>
    </message>
    <message>
        <source>The age is as asked for.</source>
        <translation>年龄符合要求。</translation>
    </message>
    <message>
        <source>The age is outside what is asked for.</source>
        <translation>年龄不在要求的范围内。</translation>
    </message>
    <message>
        <source>The age rises</source>
        <translation>年龄逐步延迟</translation>
    </message>
    <message>
        <source>The arguments are not understood: {detail}</source>
        <translation>无法理解这些参数：{detail}</translation>
    </message>
    <message>
        <source>The attendance was not taken.</source>
        <translation>尚未签到。</translation>
    </message>
    <message>
        <source>The attendance was not taken: the minutes will say that {count} came.</source>
        <translation>尚未签到：会议纪要将按 {count} 人到会记载。</translation>
    </message>
    <message>
        <source>The bench of the key posts</source>
        <translation>关键岗位梯队</translation>
    </message>
    <message>
        <source>The calibration session.</source>
        <translation>校准会。</translation>
    </message>
    <message>
        <source>The campaign does not look for anybody for this tier.</source>
        <translation>本次选拔不包括该层级。</translation>
    </message>
    <message>
        <source>The campaign is closed.</source>
        <translation>选拔已结束。</translation>
    </message>
    <message>
        <source>The campaign takes no nominations now.</source>
        <translation>选拔目前不接受提名。</translation>
    </message>
    <message>
        <source>The campaign takes nominations from {opens} on.</source>
        <translation>本次选拔自{opens}起接受提名。</translation>
    </message>
    <message>
        <source>The campaign takes nominations from {opens} to {closes}.</source>
        <translation>本次选拔于{opens}至{closes}接受提名。</translation>
    </message>
    <message>
        <source>The campaign takes nominations until {closes}.</source>
        <translation>本次选拔接受提名至{closes}。</translation>
    </message>
    <message>
        <source>The campaign “{name}” does not look for anybody for {tier}.</source>
        <translation>选拔“{name}”不包括{tier}。</translation>
    </message>
    <message>
        <source>The campaign “{name}” is closed; open it again to change anything in it.</source>
        <translation>选拔“{name}”已结束；如需修改，请先重新开启。</translation>
    </message>
    <message>
        <source>The cell holds an error such as #N/A. Mend its formula.</source>
        <translation>单元格是 #N/A 之类的错误值，请修正公式。</translation>
    </message>
    <message>
        <source>The cells look like it</source>
        <translation>单元格内容符合该字段</translation>
    </message>
    <message>
        <source>The columns are those of no table that is kept here. Choose the table, if it is one.</source>
        <translation>这些列不属于系统保存的任何表格。如果是，请指定是哪张表。</translation>
    </message>
    <message>
        <source>The columns beside it leave no other</source>
        <translation>由相邻的列推断</translation>
    </message>
    <message>
        <source>The committee has no chair who is present.</source>
        <translation>委员会没有到会的主任委员。</translation>
    </message>
    <message>
        <source>The committee has too few voting members.</source>
        <translation>委员会有表决权的委员过少。</translation>
    </message>
    <message>
        <source>The committee left the proposed place unchanged.</source>
        <translation>委员会未调整校准前的位置。</translation>
    </message>
    <message>
        <source>The competency model “{model}” has to stay in the programme: posts bear it ({count}).</source>
        <translation>方案中须保留胜任力模型“{model}”：仍有 {count} 个岗位使用。</translation>
    </message>
    <message>
        <source>The copy was read back and differs from the original.</source>
        <translation>副本回读后与原文件不一致。</translation>
    </message>
    <message>
        <source>The copy {path} was read back and differs from the original.</source>
        <translation>副本 {path} 回读后与原文件不一致。</translation>
    </message>
    <message>
        <source>The counts differ: {cells}. Count again; nothing is taken.</source>
        <translation>两次计数不一致：{cells}。请重新清点，票数尚未记录。</translation>
    </message>
    <message>
        <source>The cycle still has sessions that are not locked.</source>
        <translation>本周期还有校准会未锁定。</translation>
    </message>
    <message>
        <source>The database engine is too old and can damage files.</source>
        <translation>数据库引擎版本过旧，可能损坏文件。</translation>
    </message>
    <message>
        <source>The database engine is version {version}, which can damage files.</source>
        <translation>数据库引擎版本为 {version}，可能损坏文件。</translation>
    </message>
    <message>
        <source>The database is damaged: {what}</source>
        <translation>数据库已损坏：{what}</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The date of birth is not on record, so the age is not known.</source>
        <translation>未登记出生日期，年龄未知。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The distribution lies outside its guideline.</source>
        <translation>分布超出参考比例。</translation>
    </message>
    <message>
        <source>The education asked for is not reached.</source>
        <translation>学历未达到要求。</translation>
    </message>
    <message>
        <source>The education asked for is there.</source>
        <translation>学历符合要求。</translation>
    </message>
    <message>
        <source>The employee number is missing.</source>
        <translation>缺少工号。</translation>
    </message>
    <message>
        <source>The employee number was shortened by a program. Write it out, as text.</source>
        <translation>工号已被软件缩写成科学计数法，请以文本形式填写完整工号。</translation>
    </message>
    <message>
        <source>The employee number {value} was shortened by a program. Write it out, as text.</source>
        <translation>工号 {value} 已被软件缩写成科学计数法，请以文本形式填写完整工号。</translation>
    </message>
    <message>
        <source>The end ({end}) comes before the start ({start}).</source>
        <translation>结束日期（{end}）早于开始日期（{start}）。</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The end of the file is missing; it was probably not copied to the end.</source>
        <translation>文件不完整，可能没有复制完。</translation>
    </message>
    <message>
        <source>The end of the file {path} is missing; it was probably not copied to the end.</source>
        <translation>文件 {path} 不完整，可能没有复制完。</translation>
    </message>
    <message>
        <source>The file cannot tell whether there was a penalty within {required} months.</source>
        <translation>档案无法说明近{required}个月内有无处分。</translation>
    </message>
    <message>
        <source>The file cannot tell whether there was a penalty.</source>
        <translation>档案无法说明有无处分。</translation>
    </message>
    <message>
        <source>The file could not be brought to the present format ({detail}); it is unchanged.</source>
        <translation>文件无法升级到当前格式（{detail}），原文件未改动。</translation>
    </message>
    <message>
        <source>The file could not be brought to the present format; it is unchanged.</source>
        <translation>文件无法升级到当前格式，原文件未改动。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>The file has a newer format than this version knows.</source>
        <translation>文件格式比本版本更新。</translation>
    </message>
    <message>
        <source>The file has format {found}; this version knows formats up to {known}.</source>
        <translation>文件格式为 {found}，本版本最高支持 {known}。</translation>
    </message>
    <message>
        <source>The file holds no programme.</source>
        <translation>文件中没有方案。</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>文件已关闭。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is encrypted, or it is no TalentDesk file.</source>
        <translation>文件已加密，或不是 TalentDesk 文件。</translation>
    </message>
    <message>
        <source>The file is in use by another program.</source>
        <translation>文件正被其他程序使用。</translation>
    </message>
    <message>
        <source>The file is in use: {who} has had it open on {host} since {since}.</source>
        <translation>文件正在使用：{who} 自 {since} 起在 {host} 上打开。</translation>
    </message>
    <message>
        <source>The file is in use: {who} has it open on {host}.</source>
        <translation>文件正在使用：{who} 在 {host} 上打开。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>找不到文件。</translation>
    </message>
    <message>
        <source>The file is open to look at only; nothing in it can be changed.</source>
        <translation>文件以只读方式打开，不能更改。</translation>
    </message>
    <message>
        <source>The file must end in {endings}: {name}</source>
        <translation>文件名须以 {endings} 结尾：{name}</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>文件或所在文件夹为只读。</translation>
    </message>
    <message>
        <source>The file says “{word}” for education, which the programme cannot place; at least {education} is asked for.</source>
        <translation>档案中的学历“{word}”在方案中没有对应等级；要求{education}及以上。</translation>
    </message>
    <message>
        <source>The file still refers to something the changed programme lacks.</source>
        <translation>文件中仍在使用修改后的方案所缺少的内容。</translation>
    </message>
    <message>
        <source>The file was made by a newer TalentDesk (format {version}).</source>
        <translation>文件由更新版本的 TalentDesk 创建（格式 {version}）。</translation>
    </message>
    <message>
        <source>The file was made by a newer TalentDesk (format {version}; this one knows {known}).</source>
        <translation>文件由更新版本的 TalentDesk 创建（格式 {version}，本版本支持到 {known}）。</translation>
    </message>
    <message>
        <source>The file was made by a newer TalentDesk.</source>
        <translation>文件由更新版本的 TalentDesk 创建。</translation>
    </message>
    <message>
        <source>The file was moved, deleted or replaced by another program while it was open.</source>
        <translation>文件在打开期间被其他程序移动、删除或替换了。</translation>
    </message>
    <message>
        <source>The file {path} is closed.</source>
        <translation>文件 {path} 已关闭。</translation>
    </message>
    <message>
        <source>The file {path} is damaged.</source>
        <translation>文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>文件 {path} 是空的。</translation>
    </message>
    <message>
        <source>The file {path} is encrypted, or it is no TalentDesk file.</source>
        <translation>文件 {path} 已加密，或不是 TalentDesk 文件。</translation>
    </message>
    <message>
        <source>The file {path} was moved, deleted or replaced by another program while it was open.</source>
        <translation>文件 {path} 在打开期间被其他程序移动、删除或替换了。</translation>
    </message>
    <message>
        <source>The first rule that fits gender and tier holds.</source>
        <translation>按性别与层级，采用第一条符合的规则。</translation>
    </message>
    <message>
        <source>The first {most} of {all} are compared.</source>
        <translation>比较所选 {all} 人中的前 {most} 人。</translation>
    </message>
    <message>
        <source>The fit with the competency model is high enough.</source>
        <translation>胜任力匹配度符合要求。</translation>
    </message>
    <message>
        <source>The fit with the competency model is not known.</source>
        <translation>胜任力匹配度未知。</translation>
    </message>
    <message>
        <source>The fit with the competency model is too low.</source>
        <translation>胜任力匹配度未达到要求。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>找不到文件夹。</translation>
    </message>
    <message>
        <source>The folder of {path} is not there.</source>
        <translation>找不到 {path} 所在的文件夹。</translation>
    </message>
    <message>
        <source>The formula was saved without its result. Open the workbook in Excel and save it again.</source>
        <translation>公式保存时没有结果，请用 Excel 打开该工作簿并重新保存。</translation>
    </message>
    <message>
        <source>The grid with names</source>
        <translation>九宫格（含姓名）</translation>
    </message>
    <message>
        <source>The grid “{scheme}” has to stay in the programme: sessions are held on it ({count}).</source>
        <translation>方案中须保留九宫格方案“{scheme}”：仍有 {count} 场校准会使用。</translation>
    </message>
    <message>
        <source>The header is a usual word for it</source>
        <translation>列名是该字段的常用名称</translation>
    </message>
    <message>
        <source>The header is nearly a usual word for it</source>
        <translation>列名与该字段的常用名称相近</translation>
    </message>
    <message>
        <source>The header says it, with additions</source>
        <translation>列名含有该字段的名称</translation>
    </message>
    <message>
        <source>The journal's chain is broken: {what}</source>
        <translation>日志链条断裂：{what}</translation>
    </message>
    <message>
        <source>The level on “{dimension}” is missing; a place needs both.</source>
        <translation>缺少“{dimension}”的等级；落位需要两个维度的等级。</translation>
    </message>
    <message>
        <source>The level “{level}” has to stay in the programme: people are placed on it ({count}).</source>
        <translation>方案中须保留等级“{level}”：仍有 {count} 个落位使用。</translation>
    </message>
    <message>
        <source>The levels asked for are reached.</source>
        <translation>已达到要求的等级。</translation>
    </message>
    <message>
        <source>The line of managers would lead back to the same person.</source>
        <translation>汇报线会绕回本人。</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The main job is done. The results lie here:</source>
        <translation>主要流程已完成，结果位于：</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>会议概况</translation>
    </message>
    <message>
        <source>The members below have taken part in “{session}” on {day} and confirm the placements, reasons and ballots printed in packet {number}.</source>
        <translation>下列委员已出席 {day}召开的“{session}”，并确认编号 {number} 的材料所载的位置、变动理由与表决结果。</translation>
    </message>
    <message>
        <source>The minutes of a stage are missing.</source>
        <translation>有审批环节缺少会议纪要。</translation>
    </message>
    <message>
        <source>The move of {name} still needs its reason.</source>
        <translation>{name}的调整还未写理由。</translation>
    </message>
    <message>
        <source>The name does not fit the employee number. Check that the number is right.</source>
        <translation>姓名与工号不符，请核对工号。</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>The newest rating is too old.</source>
        <translation>最近一次评级时间过久。</translation>
    </message>
    <message>
        <source>The newest ratings are recent enough.</source>
        <translation>最近的评级在有效期内。</translation>
    </message>
    <message>
        <source>The nomination is decided already.</source>
        <translation>提名已有结果。</translation>
    </message>
    <message>
        <source>The nomination of {name} is decided; open the decision again to change it.</source>
        <translation>对{name}的提名已有结果；如需修改，请先撤回决定。</translation>
    </message>
    <message>
        <source>The nominations owed were made.</source>
        <translation>提名已完成。</translation>
    </message>
    <message>
        <source>The nominator has as many on the list as are possible.</source>
        <translation>该提名人名下列入名单的人数已满。</translation>
    </message>
    <message>
        <source>The nominator has {count} on the list already; no more than {required} are possible.</source>
        <translation>该提名人名下已有{count}人列入名单；最多{required}人。</translation>
    </message>
    <message>
        <source>The nominator has {count} on the list; up to {required} are possible.</source>
        <translation>该提名人名下已有{count}人列入名单；最多{required}人，未超出。</translation>
    </message>
    <message>
        <source>The nominator may have more on the list.</source>
        <translation>该提名人名下列入名单的人数未满。</translation>
    </message>
    <message>
        <source>The number is somebody else's but for zeros in front.</source>
        <translation>该工号与他人的工号只差前面的 0。</translation>
    </message>
    <message>
        <source>The number of voting members must be odd.</source>
        <translation>有表决权的委员人数应为单数。</translation>
    </message>
    <message>
        <source>The option {name} is not used as it should be.</source>
        <translation>选项 {name} 的用法不正确。</translation>
    </message>
    <message>
        <source>The other programme file to compare with.</source>
        <translation>与之比较的另一个方案文件。</translation>
    </message>
    <message>
        <source>The output could not be written: {why}.</source>
        <translation>结果无法输出：{why}。</translation>
    </message>
    <message>
        <source>The papers are counted twice.</source>
        <translation>票纸须计数两次。</translation>
    </message>
    <message>
        <source>The papers of a ballot are not counted twice alike.</source>
        <translation>票纸两次计数未一致。</translation>
    </message>
    <message>
        <source>The peer ballot did not pass.</source>
        <translation>民主评议未通过。</translation>
    </message>
    <message>
        <source>The peer ballot has no result yet.</source>
        <translation>民主评议尚无结果。</translation>
    </message>
    <message>
        <source>The peer ballot passed.</source>
        <translation>民主评议已通过。</translation>
    </message>
    <message>
        <source>The person is a candidate of a locked session.</source>
        <translation>此人是某场已锁定校准会的候选人。</translation>
    </message>
    <message>
        <source>The picture that is written: png, svg or pdf.</source>
        <translation>要写入的图片：png、svg 或 pdf。</translation>
    </message>
    <message>
        <source>The place on the grid is among those asked for.</source>
        <translation>九宫格落位在要求的范围内。</translation>
    </message>
    <message>
        <source>The place on the grid is not among those asked for.</source>
        <translation>九宫格落位不在要求的范围内。</translation>
    </message>
    <message>
        <source>The plan has no actions yet.</source>
        <translation>计划尚无行动项。</translation>
    </message>
    <message>
        <source>The plan is over: done {done}, not done {left} (actions: {total}).</source>
        <translation>计划已结束：共 {total} 项行动，已完成 {done}，未完成 {left}。</translation>
    </message>
    <message>
        <source>The post belongs to another tier.</source>
        <translation>该岗位属于其他层级。</translation>
    </message>
    <message>
        <source>The post has a slate. Take everybody off first, or move the slate.</source>
        <translation>该岗位有继任名单，请先移出名单上的人，或把名单移到其他岗位。</translation>
    </message>
    <message>
        <source>The post has an open vacancy already.</source>
        <translation>该岗位已登记空缺。</translation>
    </message>
    <message>
        <source>The post has no competency model.</source>
        <translation>该岗位未设胜任力模型。</translation>
    </message>
    <message>
        <source>The post is held already. End that term first, or give the post another seat.</source>
        <translation>岗位已有人在任，请先结束其任期，或增加编制人数。</translation>
    </message>
    <message>
        <source>The post is the target of development plans. Choose another target first.</source>
        <translation>该岗位是培养计划的目标岗位，请先改选目标岗位。</translation>
    </message>
    <message>
        <source>The post still stands in other records. Choose a post they move to.</source>
        <translation>其他记录仍引用该岗位，请选择移往的岗位。</translation>
    </message>
    <message>
        <source>The post that falls vacant, by id, title, or unit and title; may be given several times.</source>
        <translation>空缺的岗位：标识、岗位名称或“部门 / 岗位”；可多次给出。</translation>
    </message>
    <message>
        <source>The post “{name}” does not belong to the tier {tier}.</source>
        <translation>岗位“{name}”不属于{tier}层级。</translation>
    </message>
    <message>
        <source>The post, by id, title, or unit and title.</source>
        <translation>岗位：标识、岗位名称或“部门 / 岗位”。</translation>
    </message>
    <message>
        <source>The present post has no slate yet, so it is not known whether there is a successor.</source>
        <translation>现岗位尚未建立继任名单，有无继任者未知。</translation>
    </message>
    <message>
        <source>The printer did not take the pages ({detail}).</source>
        <translation>打印机未能接收页面（{detail}）。</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机未能接收页面。</translation>
    </message>
    <message>
        <source>The programme asks for no evidence</source>
        <translation>方案未要求依据材料</translation>
    </message>
    <message>
        <source>The programme asks for no peer ballot for {tier}.</source>
        <translation>方案对{tier}不要求民主评议。</translation>
    </message>
    <message>
        <source>The programme asks for no peer ballot here.</source>
        <translation>方案在此不要求民主评议。</translation>
    </message>
    <message>
        <source>The programme asks for two counts of the papers; enter the count of each teller.</source>
        <translation>方案要求票纸计数两次，请分别录入两位监票人的计数。</translation>
    </message>
    <message>
        <source>The programme asks nothing for this tier.</source>
        <translation>方案对该层级未设条件。</translation>
    </message>
    <message>
        <source>The programme does not know this rating.</source>
        <translation>方案中没有这个评级。</translation>
    </message>
    <message>
        <source>The programme does not let people nominate themselves.</source>
        <translation>方案不允许自荐。</translation>
    </message>
    <message>
        <source>The programme file cannot be used ({detail}).</source>
        <translation>方案文件不能使用（{detail}）。</translation>
    </message>
    <message>
        <source>The programme file cannot be used.</source>
        <translation>方案文件不能使用。</translation>
    </message>
    <message>
        <source>The programme file cannot be used: line {line}, {key}.</source>
        <translation>方案文件不能使用：第 {line} 行，{key}。</translation>
    </message>
    <message>
        <source>The programme file, or the workspace file.</source>
        <translation>方案文件，或工作区文件。</translation>
    </message>
    <message>
        <source>The programme has no rule of retirement: nobody retires here.</source>
        <translation>方案没有退休规则：此处不计退休。</translation>
    </message>
    <message>
        <source>The question failed too often to be put again.</source>
        <translation>该事项未通过次数过多，不得再次表决。</translation>
    </message>
    <message>
        <source>The question failed {count} time(s); the programme does not let it be put again.</source>
        <translation>该事项已有 {count} 次未通过，按方案不得再次表决。</translation>
    </message>
    <message>
        <source>The question has passed already and is not put again.</source>
        <translation>该事项已获通过，不再表决。</translation>
    </message>
    <message>
        <source>The quorum is not there.</source>
        <translation>未达法定人数。</translation>
    </message>
    <message>
        <source>The quota is kept.</source>
        <translation>配额符合要求。</translation>
    </message>
    <message>
        <source>The readiness scale in its order, and how many successors a post should have.</source>
        <translation>准备度等级及顺序，以及每个岗位应有的继任者人数。</translation>
    </message>
    <message>
        <source>The readiness “{readiness}” has to stay in the programme: slates use it ({count}).</source>
        <translation>方案中须保留准备度“{readiness}”：继任名单中仍有 {count} 处使用。</translation>
    </message>
    <message>
        <source>The reason of the move is still open</source>
        <translation>调整理由待补</translation>
    </message>
    <message>
        <source>The record does not tell how long the posts asked for were held.</source>
        <translation>履历无法说明在要求岗位上的任职年限。</translation>
    </message>
    <message>
        <source>The replacement chart instead.</source>
        <translation>改为岗位替补图。</translation>
    </message>
    <message>
        <source>The result stands when the counts of two tellers agree; no tally is entered at once.</source>
        <translation>两位监票人的计数一致后结果才成立，不直接录入票数。</translation>
    </message>
    <message>
        <source>The review cycle is closed.</source>
        <translation>盘点周期已关闭。</translation>
    </message>
    <message>
        <source>The review cycle “{name}” is closed.</source>
        <translation>盘点周期“{name}”已关闭。</translation>
    </message>
    <message>
        <source>The review cycle “{name}” is still open. Close it first.</source>
        <translation>盘点周期“{name}”尚未关闭，请先关闭。</translation>
    </message>
    <message>
        <source>The role “{role}” has to stay in the programme: members of committees bear it ({count}).</source>
        <translation>方案中须保留委员角色“{role}”：仍有 {count} 名委员使用。</translation>
    </message>
    <message>
        <source>The row says nothing that could be taken over.</source>
        <translation>这一行没有可导入的内容。</translation>
    </message>
    <message>
        <source>The rows say nothing about whose they are: no column holds an employee number or a name. Choose the column that does.</source>
        <translation>各行没有说明属于谁：没有工号或姓名列。请指定哪一列是工号或姓名。</translation>
    </message>
    <message>
        <source>The scan cannot be read.</source>
        <translation>无法读取扫描件。</translation>
    </message>
    <message>
        <source>The scan is too large. Scan it more coarsely.</source>
        <translation>扫描件过大，请降低扫描精度。</translation>
    </message>
    <message>
        <source>The scheme has no box “{box}”.</source>
        <translation>该方案中没有格子“{box}”。</translation>
    </message>
    <message>
        <source>The scheme has no such box.</source>
        <translation>该方案中没有这个格子。</translation>
    </message>
    <message>
        <source>The second count is made by somebody else.</source>
        <translation>第二次计数须由他人清点。</translation>
    </message>
    <message>
        <source>The session has no candidates yet.</source>
        <translation>校准会还没有候选人。</translation>
    </message>
    <message>
        <source>The session is locked. Reopen it before changing anything.</source>
        <translation>校准会已锁定，须先重新打开才能更改。</translation>
    </message>
    <message>
        <source>The session is not held on the grid scheme “{scheme}”.</source>
        <translation>本场校准会不使用九宫格方案“{scheme}”。</translation>
    </message>
    <message>
        <source>The session is not held on this grid scheme.</source>
        <translation>本场校准会不使用这个九宫格方案。</translation>
    </message>
    <message>
        <source>The session is not locked.</source>
        <translation>校准会尚未锁定。</translation>
    </message>
    <message>
        <source>The session that fills a form about one.</source>
        <translation>用于填写的校准会。</translation>
    </message>
    <message>
        <source>The session the chart is about.</source>
        <translation>图表所述的校准会。</translation>
    </message>
    <message>
        <source>The session whose placements are meant.</source>
        <translation>要取其落位的校准会。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>此工作表为空。</translation>
    </message>
    <message>
        <source>The signature of a stage is missing.</source>
        <translation>有审批环节尚未签字。</translation>
    </message>
    <message>
        <source>The slate was made and names nobody.</source>
        <translation>已盘点，名单中没有人。</translation>
    </message>
    <message>
        <source>The stages come in the programme's order.</source>
        <translation>审批环节须按方案顺序进行。</translation>
    </message>
    <message>
        <source>The standing of some recommenders is not known.</source>
        <translation>部分推荐人的资格未知。</translation>
    </message>
    <message>
        <source>The step cannot be taken back: something that stays for good, such as an issued packet, rests on it.</source>
        <translation>无法撤销这一步：已有不可撤销的内容（如已编号的会议材料）以它为依据。</translation>
    </message>
    <message>
        <source>The step cannot be taken back: what it changed has been changed since.</source>
        <translation>这一步不能撤销：相关内容之后又有改动。</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>讨论情况</translation>
    </message>
    <message>
        <source>The term is over.</source>
        <translation>任期已满。</translation>
    </message>
    <message>
        <source>The term of {name} as {post} ended on {on}.</source>
        <translation>{name}任{post}的任期已于 {on}届满。</translation>
    </message>
    <message>
        <source>The text holds invisible control characters. Type it anew.</source>
        <translation>文字含有不可见的控制字符，请重新输入。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>The tier people are proposed for, by key or name.</source>
        <translation>拟推荐的层级，写键名或名称。</translation>
    </message>
    <message>
        <source>The tier “{tier}” has to stay in the programme: the file refers to it ({count}).</source>
        <translation>方案中须保留层级“{tier}”：文件中仍有 {count} 处使用。</translation>
    </message>
    <message>
        <source>The tiers of the company, highest first.</source>
        <translation>公司的层级，由高到低。</translation>
    </message>
    <message>
        <source>The times overlap.</source>
        <translation>时间段重叠。</translation>
    </message>
    <message>
        <source>The undersigned confirm this report.</source>
        <translation>以上内容经确认无误。</translation>
    </message>
    <message>
        <source>The unit is not empty. Choose a unit that everything in it moves to.</source>
        <translation>部门不为空，请选择移往的部门。</translation>
    </message>
    <message>
        <source>The unit “{value}” lies above itself. Correct its upper unit.</source>
        <translation>单位“{value}”成了自己的上级，请更正其上级单位。</translation>
    </message>
    <message>
        <source>The vacancy is not open any more.</source>
        <translation>该空缺已了结。</translation>
    </message>
    <message>
        <source>The vacancy “{post}” is not open any more.</source>
        <translation>空缺“{post}”已了结。</translation>
    </message>
    <message>
        <source>The value is outside what is possible.</source>
        <translation>数值超出允许范围。</translation>
    </message>
    <message>
        <source>The vote of a stage is missing.</source>
        <translation>有审批环节缺少表决结果。</translation>
    </message>
    <message>
        <source>The weighted total. The weights make 100.</source>
        <translation>加权总分；权重合计为 100。</translation>
    </message>
    <message>
        <source>The weights add up to {total}; they must make 100.</source>
        <translation>权重合计为 {total}，应为 100。</translation>
    </message>
    <message>
        <source>The weights must add up to 100.</source>
        <translation>权重合计应为 100。</translation>
    </message>
    <message>
        <source>The workbook could not be read.</source>
        <translation>工作簿无法读取。</translation>
    </message>
    <message>
        <source>The workbook has no rows.</source>
        <translation>工作簿没有数据行。</translation>
    </message>
    <message>
        <source>The workbook holds embedded objects; they were not read.</source>
        <translation>工作簿含有嵌入对象，未读取。</translation>
    </message>
    <message>
        <source>The workbook holds macros; they were not read.</source>
        <translation>工作簿含有宏，未读取。</translation>
    </message>
    <message>
        <source>The workbook holds parts that are not safe to read.</source>
        <translation>工作簿含有不安全的内容，未读取。</translation>
    </message>
    <message>
        <source>The workbook holds pictures or charts; they were not read.</source>
        <translation>工作簿含有图片或图表，未读取。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>工作簿有密码保护。</translation>
    </message>
    <message>
        <source>The workbook is too large to be read safely.</source>
        <translation>工作簿过大，无法安全读取。</translation>
    </message>
    <message>
        <source>The workbook links to other files; they were not read.</source>
        <translation>工作簿含有指向其他文件的链接，未读取。</translation>
    </message>
    <message>
        <source>The workbook made the reader fail; nothing else was touched.</source>
        <translation>工作簿使读取程序出错，其他内容未受影响。</translation>
    </message>
    <message>
        <source>The workbook that is written.</source>
        <translation>要写入的工作簿。</translation>
    </message>
    <message>
        <source>The workbook {path} could not be read ({detail}).</source>
        <translation>工作簿 {path} 无法读取（{detail}）。</translation>
    </message>
    <message>
        <source>The workbook {path} could not be read.</source>
        <translation>工作簿 {path} 无法读取。</translation>
    </message>
    <message>
        <source>The workbook {path} has no rows.</source>
        <translation>工作簿 {path} 没有数据行。</translation>
    </message>
    <message>
        <source>The workbook {path} holds parts that are not safe to read.</source>
        <translation>工作簿 {path} 含有不安全的内容，未读取。</translation>
    </message>
    <message>
        <source>The workbook {path} is protected by a password.</source>
        <translation>工作簿 {path} 有密码保护。</translation>
    </message>
    <message>
        <source>The workbook {path} is too large to be read safely.</source>
        <translation>工作簿 {path} 过大，无法安全读取。</translation>
    </message>
    <message>
        <source>The workbook {path} made the reader fail; nothing else was touched.</source>
        <translation>工作簿 {path} 使读取程序出错，其他内容未受影响。</translation>
    </message>
    <message>
        <source>The workspace file (*.talent).</source>
        <translation>工作区文件（*.talent）。</translation>
    </message>
    <message>
        <source>The yearly average is high enough.</source>
        <translation>年均得分符合要求。</translation>
    </message>
    <message>
        <source>The yearly average is too low.</source>
        <translation>年均得分未达到要求。</translation>
    </message>
    <message>
        <source>The {pages} of {of} pages that have words read as the record prints them.</source>
        <translation>{of} 页中有文字的 {pages} 页与记录打印出来的一致。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>Then: of</source>
        <translation>推演后：总数</translation>
    </message>
    <message>
        <source>Then: posts that count</source>
        <translation>推演后：计入岗位数</translation>
    </message>
    <message>
        <source>Then: unknown</source>
        <translation>推演后：未知</translation>
    </message>
    <message>
        <source>There are enough recommendations.</source>
        <translation>推荐人数符合要求。</translation>
    </message>
    <message>
        <source>There are more votes than people.</source>
        <translation>票数多于人数。</translation>
    </message>
    <message>
        <source>There are no candidates.</source>
        <translation>没有候选人。</translation>
    </message>
    <message>
        <source>There are no key positions yet.</source>
        <translation>还没有关键岗位。</translation>
    </message>
    <message>
        <source>There are no key positions.</source>
        <translation>尚无关键岗位。</translation>
    </message>
    <message>
        <source>There are no key posts and no standard staffing to forecast from.</source>
        <translation>没有关键岗位，也没有标准编制，无法预测。</translation>
    </message>
    <message>
        <source>There are nominations already.</source>
        <translation>已有提名。</translation>
    </message>
    <message>
        <source>There are objections that are not decided yet.</source>
        <translation>有异议尚未处理。</translation>
    </message>
    <message>
        <source>There are too few recommendations.</source>
        <translation>推荐人数不足。</translation>
    </message>
    <message>
        <source>There is a confirmed successor for the present post.</source>
        <translation>现岗位已有合格继任者。</translation>
    </message>
    <message>
        <source>There is a development plan already that is not finished.</source>
        <translation>已有一份未结束的培养计划。</translation>
    </message>
    <message>
        <source>There is a layout called “{name}” already.</source>
        <translation>已有名为“{name}”的版式。</translation>
    </message>
    <message>
        <source>There is a layout of this name already.</source>
        <translation>已有同名版式。</translation>
    </message>
    <message>
        <source>There is a rehearsal of this name already. Take another name.</source>
        <translation>已有同名预演，请换一个名称。</translation>
    </message>
    <message>
        <source>There is a rehearsal “{name}” already. Take another name.</source>
        <translation>已有名为“{name}”的预演，请换一个名称。</translation>
    </message>
    <message>
        <source>There is a scenario of that name already. Choose another name.</source>
        <translation>已有同名情景，请换一个名称。</translation>
    </message>
    <message>
        <source>There is a scenario “{name}” already. Choose another name.</source>
        <translation>已有情景“{name}”，请换一个名称。</translation>
    </message>
    <message>
        <source>There is a view called “{name}” already. Choose another name, or save over it.</source>
        <translation>已有名为“{name}”的视图。请换一个名称，或选择覆盖。</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>已有同名视图。</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>文件 {path} 已存在。</translation>
    </message>
    <message>
        <source>There is more than the command takes: {words}</source>
        <translation>多出了该命令不需要的内容：{words}</translation>
    </message>
    <message>
        <source>There is no backup of {path}.</source>
        <translation>{path} 尚无备份。</translation>
    </message>
    <message>
        <source>There is no box for {vertical} with {horizontal}.</source>
        <translation>{vertical} 与 {horizontal} 没有对应的格子。</translation>
    </message>
    <message>
        <source>There is no chart “{key}”. Known are: {known}.</source>
        <translation>没有图表“{key}”。可选：{known}。</translation>
    </message>
    <message>
        <source>There is no command “{word}”, and no file of that name.</source>
        <translation>没有“{word}”命令，也没有叫这个名称的文件。</translation>
    </message>
    <message>
        <source>There is no confirmed successor for the present post; by the programme its holder cannot be promoted.</source>
        <translation>现岗位尚无合格继任者；按方案，在任者不得晋升。</translation>
    </message>
    <message>
        <source>There is no development plan.</source>
        <translation>尚无培养计划。</translation>
    </message>
    <message>
        <source>There is no display for a window. The commands work without: {command}</source>
        <translation>没有可用的显示器，无法打开窗口。命令行可照常使用：{command}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There is no form “{key}”. Known are: {known}.</source>
        <translation>没有表单“{key}”。可选：{known}。</translation>
    </message>
    <message>
        <source>There is no layout “{name}”.</source>
        <translation>没有名为“{name}”的版式。</translation>
    </message>
    <message>
        <source>There is no list here to export.</source>
        <translation>此处没有可导出的列表。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有 {name} 这个选项。</translation>
    </message>
    <message>
        <source>There is no post “{post}”.</source>
        <translation>没有岗位“{post}”。</translation>
    </message>
    <message>
        <source>There is no post “{value}” in the workspace.</source>
        <translation>工作区中没有岗位“{value}”。</translation>
    </message>
    <message>
        <source>There is no programme “{key}”.</source>
        <translation>没有方案“{key}”。</translation>
    </message>
    <message>
        <source>There is no proposed place to agree with.</source>
        <translation>没有建议位置，无从同意。</translation>
    </message>
    <message>
        <source>There is no rating in the present post on record.</source>
        <translation>任现职以来无绩效评级记录。</translation>
    </message>
    <message>
        <source>There is no rating yet.</source>
        <translation>尚无评级记录。</translation>
    </message>
    <message>
        <source>There is no session “{name}”.</source>
        <translation>没有名为“{name}”的校准会。</translation>
    </message>
    <message>
        <source>There is no such round of this ballot.</source>
        <translation>没有这一轮表决。</translation>
    </message>
    <message>
        <source>There is no tier “{tier}”. Known are: {known}.</source>
        <translation>没有层级“{tier}”。现有层级：{known}。</translation>
    </message>
    <message>
        <source>There is no workbook in what was chosen.</source>
        <translation>所选内容中没有工作簿。</translation>
    </message>
    <message>
        <source>There is no workbook in {path}.</source>
        <translation>{path} 中没有工作簿。</translation>
    </message>
    <message>
        <source>There is nobody called {name}.</source>
        <translation>没有名为{name}的人员。</translation>
    </message>
    <message>
        <source>There is nobody called “{name}”.</source>
        <translation>没有名为“{name}”的人。</translation>
    </message>
    <message>
        <source>There is nobody on the staff yet.</source>
        <translation>尚无在册员工。</translation>
    </message>
    <message>
        <source>There is nobody with the employee number {number}.</source>
        <translation>没有工号为 {number} 的人员。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is still somebody on the slate. Take them off first.</source>
        <translation>继任名单上还有人，请先移出。</translation>
    </message>
    <message>
        <source>There is such a line already.</source>
        <translation>已有同样的一行。</translation>
    </message>
    <message>
        <source>There may be a difference, but the counts are too small to rely on it.</source>
        <translation>可能存在差异，但人数太少，不足为据。</translation>
    </message>
    <message>
        <source>These are the proposed places. Switch to the calibrated ones to move cards.</source>
        <translation>当前显示的是建议位置。要移动卡片，请切换到“校准后”。</translation>
    </message>
    <message>
        <source>This box is no longer in the programme; the place is kept until the card is moved.</source>
        <translation>方案中已没有这个格位；在移动卡片之前保留原位置。</translation>
    </message>
    <message>
        <source>This condition is not checked by hand.</source>
        <translation>该条件不由人工核实。</translation>
    </message>
    <message>
        <source>This departure is already on record.</source>
        <translation>此离职已登记。</translation>
    </message>
    <message>
        <source>This development plan is no longer in the workspace.</source>
        <translation>工作区中已没有这份培养计划。</translation>
    </message>
    <message>
        <source>This entry is no longer in the workspace.</source>
        <translation>工作区中已没有这条记录。</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is a workspace; nothing else is written there.</source>
        <translation>这是工作区文件，不能用来存放其他内容。</translation>
    </message>
    <message>
        <source>This is no picture that could be read.</source>
        <translation>这不是可读取的图片。</translation>
    </message>
    <message>
        <source>This is not a TalentDesk file.</source>
        <translation>这不是 TalentDesk 文件。</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2026-03-15.</source>
        <translation>这不是日期，请写成 2026-03-15 的形式。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a photo the program can read. Take a JPEG or PNG file.</source>
        <translation>无法识别这张照片，请使用 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 9:00-10:30, 11:00-.</source>
        <translation>这不是时间，请写成 9:00-10:30, 11:00- 的形式。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>This is not a workbook the program reads.</source>
        <translation>这不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>This is not defined in this file.</source>
        <translation>文件中没有定义此项。</translation>
    </message>
    <message>
        <source>This is not well-formed TOML ({detail}).</source>
        <translation>不是合法的 TOML（{detail}）。</translation>
    </message>
    <message>
        <source>This is not well-formed TOML.</source>
        <translation>不是合法的 TOML。</translation>
    </message>
    <message>
        <source>This is of the wrong type.</source>
        <translation>类型不对。</translation>
    </message>
    <message>
        <source>This key is not known. Is it mistyped?</source>
        <translation>不认识此键，是否拼写有误？</translation>
    </message>
    <message>
        <source>This member does not take part for this candidate.</source>
        <translation>该委员须回避这位候选人。</translation>
    </message>
    <message>
        <source>This member is no longer on the committee.</source>
        <translation>该委员已不在委员会名单中。</translation>
    </message>
    <message>
        <source>This must be of the TOML type “{wanted}”.</source>
        <translation>此处应为 TOML 类型 {wanted}。</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>This number is already taken.</source>
        <translation>该编号已被使用。</translation>
    </message>
    <message>
        <source>This page says what to write in the template; nothing on it is read.</source>
        <translation>此页为模板填写说明，不会读取其中内容。</translation>
    </message>
    <message>
        <source>This person holds the post already.</source>
        <translation>此人已任该岗位。</translation>
    </message>
    <message>
        <source>This person is a candidate of this session already.</source>
        <translation>此人已是本场校准会的候选人。</translation>
    </message>
    <message>
        <source>This person is a successor of the tier.</source>
        <translation>此人是该层级的继任者。</translation>
    </message>
    <message>
        <source>This person is no longer employed.</source>
        <translation>此人已离职。</translation>
    </message>
    <message>
        <source>This person is no longer in the workspace.</source>
        <translation>工作区中已没有此人。</translation>
    </message>
    <message>
        <source>This person is nominated already.</source>
        <translation>此人已被提名。</translation>
    </message>
    <message>
        <source>This person is not a candidate of this session.</source>
        <translation>此人不是本场校准会的候选人。</translation>
    </message>
    <message>
        <source>This person is not a successor of the tier.</source>
        <translation>此人不是该层级的继任者。</translation>
    </message>
    <message>
        <source>This person is not nominated in the campaign.</source>
        <translation>此人未在本次选拔中被提名。</translation>
    </message>
    <message>
        <source>This person is on the slate already.</source>
        <translation>此人已在继任名单上。</translation>
    </message>
    <message>
        <source>This person is put forward already.</source>
        <translation>此人已被推荐。</translation>
    </message>
    <message>
        <source>This person may not recommend here.</source>
        <translation>此人不具备推荐资格。</translation>
    </message>
    <message>
        <source>This person may recommend here.</source>
        <translation>此人具备推荐资格。</translation>
    </message>
    <message>
        <source>This post is no longer in the workspace.</source>
        <translation>工作区中已没有这个岗位。</translation>
    </message>
    <message>
        <source>This rehearsal is no longer there; the calibrated places are shown.</source>
        <translation>该预演已不存在，现显示校准后的位置。</translation>
    </message>
    <message>
        <source>This score is not on the programme's scale.</source>
        <translation>该分数不在方案的评分范围内。</translation>
    </message>
    <message>
        <source>This session is no longer in the workspace.</source>
        <translation>工作区中已没有这场校准会。</translation>
    </message>
    <message>
        <source>This sheet is a form, with its labels beside the values, and no table. Put what it says into a table with one row per person.</source>
        <translation>此工作表是填写单（标签在值的旁边），不是表格。请将内容整理成每人一行的表格。</translation>
    </message>
    <message>
        <source>This signature is registered already.</source>
        <translation>该签字已登记。</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>重复出现。</translation>
    </message>
    <message>
        <source>This time has not come yet.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>This unit is no longer in the workspace.</source>
        <translation>工作区中已没有这个部门。</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>此处不能填这个值。</translation>
    </message>
    <message>
        <source>This word is not known. Say what it means.</source>
        <translation>不认识这个说法，请指明其含义。</translation>
    </message>
    <message>
        <source>Throw a rehearsal away</source>
        <translation>丢弃预演</translation>
    </message>
    <message>
        <source>Throw the challenge of the middle away</source>
        <translation>丢弃居中追问</translation>
    </message>
    <message>
        <source>Throw the rehearsal “{name}” away</source>
        <translation>丢弃预演“{name}”</translation>
    </message>
    <message>
        <source>Tick one box a line, or write the number of the box where you would put the candidate.</source>
        <translation>每行只勾一项，或填写您认为合适的格号。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Tiers and their conditions</source>
        <translation>各层级的条件</translation>
    </message>
    <message>
        <source>Tiers served in</source>
        <translation>曾任职的层级</translation>
    </message>
    <message>
        <source>Time box of {minutes} minutes a candidate</source>
        <translation>每位候选人时限 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Time boxes, quorum, who does not take part, and what forbids the lock.</source>
        <translation>发言时限、法定人数、回避，以及哪些情况不得锁定。</translation>
    </message>
    <message>
        <source>Time in post</source>
        <translation>任现职时间</translation>
    </message>
    <message>
        <source>Time in this tier counts as management</source>
        <translation>在本层级的任职计入管理经历</translation>
    </message>
    <message>
        <source>Time of the talk about {name}: {seconds} seconds</source>
        <translation>讨论{name}用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Time of the talks: {span}.</source>
        <translation>讨论用时 {span}。</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time to develop a manager</source>
        <translation>管理者培养周期</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>补任周期</translation>
    </message>
    <message>
        <source>Timeline of the development plan</source>
        <translation>培养计划时间线</translation>
    </message>
    <message>
        <source>Times of {name} in the room</source>
        <translation>{name}的在场时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Titles in résumés that stand for this tier</source>
        <translation>履历中代表本层级的职务名称</translation>
    </message>
    <message>
        <source>To be checked by hand; nobody has confirmed it yet.</source>
        <translation>需人工核实，尚未确认。</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To develop first</source>
        <translation>优先发展</translation>
    </message>
    <message>
        <source>To develop first: </source>
        <translation>优先发展：</translation>
    </message>
    <message>
        <source>Told beside the list; they never keep a single person out.</source>
        <translation>在名单旁提示，从不把某个人排除在外。</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Too few tests were passed.</source>
        <translation>通过的考核不足。</translation>
    </message>
    <message>
        <source>Too old after</source>
        <translation>超过多久视为过期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Total = {parts}</source>
        <translation>总分 = {parts}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训名称</translation>
    </message>
    <message>
        <source>Training received</source>
        <translation>培训经历</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>Trainings attended</source>
        <translation>培训经历</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Turnover a year, %</source>
        <translation>年流失率（%）</translation>
    </message>
    <message>
        <source>Turnover a year: {tiers}.</source>
        <translation>年流失率：{tiers}。</translation>
    </message>
    <message>
        <source>Turnover a year: {tiers}; none for other tiers.</source>
        <translation>年流失率：{tiers}；其他层级不计。</translation>
    </message>
    <message>
        <source>Turnover assumed</source>
        <translation>假设流失</translation>
    </message>
    <message>
        <source>Two dimensions, the sides they lie on, and every box with name, colour and meaning.</source>
        <translation>两个维度及其方向，以及每一格的名称、颜色与含义。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>培养方式</translation>
    </message>
    <message>
        <source>Types of development actions</source>
        <translation>培养方式</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Unexpected ones: {days} days over {count}</source>
        <translation>突发空缺：{count} 个，平均 {days} 天</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>组织编码</translation>
    </message>
    <message>
        <source>Unit of the first level</source>
        <translation>一级单位</translation>
    </message>
    <message>
        <source>Unit of the post</source>
        <translation>岗位所在部门</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown: no packet of this file has that number or fingerprint.</source>
        <translation>未知：本文件中没有该编号或指纹的会议材料。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Uphold an objection to {name}</source>
        <translation>对{name}的异议成立</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Usual competency model</source>
        <translation>默认胜任力模型</translation>
    </message>
    <message>
        <source>Vacancy “{post}”: {parts}</source>
        <translation>空缺“{post}”：{parts}</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Vacant by it</source>
        <translation>由此空缺</translation>
    </message>
    <message>
        <source>Vacant key posts</source>
        <translation>空缺的关键岗位</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>空缺起始日</translation>
    </message>
    <message>
        <source>Vacant: </source>
        <translation>空缺：</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version}, sealed {at} by {by}. Fingerprint {fingerprint}</source>
        <translation>第 {version} 版，{at} 由{by}封存。内容指纹 {fingerprint}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>有表决权</translation>
    </message>
    <message>
        <source>Votes cast, abstentions among them</source>
        <translation>投出的有效票（含弃权）</translation>
    </message>
    <message>
        <source>Votes for and against only</source>
        <translation>仅赞成与反对票</translation>
    </message>
    <message>
        <source>Voting members at least</source>
        <translation>有表决权的委员至少</translation>
    </message>
    <message>
        <source>Voting members present: {actual}; at least {required} are asked for.</source>
        <translation>到会且有表决权的委员为 {actual} 人，至少应为 {required} 人。</translation>
    </message>
    <message>
        <source>Voting members present: {actual}; the number must be odd.</source>
        <translation>到会且有表决权的委员为 {actual} 人，人数应为单数。</translation>
    </message>
    <message>
        <source>Wanted share</source>
        <translation>参考比例</translation>
    </message>
    <message>
        <source>Wanted shares, in percent of the placed candidates.</source>
        <translation>希望的比例，以已落位候选人为基数（%）。</translation>
    </message>
    <message>
        <source>Was it moved or renamed, or is a stick not plugged in? Open it from where it lies now.</source>
        <translation>是否已移动或改名，或者 U 盘没有插上？请从现在的位置打开。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What a question leaves empty is as above.</source>
        <translation>事项中未填的项目沿用上面的规则。</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What families of posts ask for, weighted; a model is also the job family of its posts.</source>
        <translation>各岗位族的要求与权重；模型同时就是岗位所属的岗位族。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>行动内容</translation>
    </message>
    <message>
        <source>What forbids it, where it would only warn</source>
        <translation>原本只提示、在此改为不得锁定的事项</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如空缺</translation>
    </message>
    <message>
        <source>What if these posts fall vacant</source>
        <translation>假如这些岗位空缺</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求的内容</translation>
    </message>
    <message>
        <source>What is asked before somebody moves into a vacant post.</source>
        <translation>递补空缺岗位之前的要求。</translation>
    </message>
    <message>
        <source>What is asked of those proposed for a tier, and who may recommend them.</source>
        <translation>对拟任某层级者的要求，以及谁有资格推荐。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>What is not in the workbook stays as it is.</source>
        <translation>工作簿里没有的内容保持原样。</translation>
    </message>
    <message>
        <source>What is not on record moves this by up to {count}.</source>
        <translation>因记录缺失，结果最多可相差 {count} 人。</translation>
    </message>
    <message>
        <source>What is unknown is hatched: nobody can tell yet, which is not a no.</source>
        <translation>斜线部分为未知：尚无法判断，并不等于否。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it leaves behind</source>
        <translation>须留下的记录</translation>
    </message>
    <message>
        <source>What or with whom</source>
        <translation>内容或对象</translation>
    </message>
    <message>
        <source>What other parts refer to. Keep it once people have worked with it.</source>
        <translation>其他部分引用的代码；已经使用后请勿改动。</translation>
    </message>
    <message>
        <source>What people are rated by; levels from the lowest up.</source>
        <translation>评价人员的维度；等级由低到高。</translation>
    </message>
    <message>
        <source>What should be on record about a candidate before the talk.</source>
        <translation>讨论候选人之前应当已有的记录。</translation>
    </message>
    <message>
        <source>What the journal keeps of a change was altered: {what}</source>
        <translation>日志保存的改动内容被篡改：{what}</translation>
    </message>
    <message>
        <source>What the programme is called, and what may be seen on the projector.</source>
        <translation>方案的名称，以及投影时可以显示的内容。</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>需修改处</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>填写要求</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a ballot is passed. Counted in whole votes, never in rounded percentages.</source>
        <translation>表决何时通过。按整票计算，不用四舍五入的百分比。</translation>
    </message>
    <message>
        <source>When a move wants a reason</source>
        <translation>何时须填写理由</translation>
    </message>
    <message>
        <source>When a move wants a reason, and the list to choose from.</source>
        <translation>何时须填写调整理由，以及可选的理由。</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>时间与操作人</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>When, by whom and how many people are nominated.</source>
        <translation>何时、由谁、提名多少人。</translation>
    </message>
    <message>
        <source>Whether moved</source>
        <translation>是否调整过</translation>
    </message>
    <message>
        <source>Which forms on paper are offered for printing.</source>
        <translation>打印时提供哪些纸面表单。</translation>
    </message>
    <message>
        <source>Which grades and scores mean which level. A grade wins over a score.</source>
        <translation>哪些评语和分数对应哪个等级；评语优先于分数。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Who is rated; may be given several times.</source>
        <translation>评谁，可多次给出。</translation>
    </message>
    <message>
        <source>Who owes nominations</source>
        <translation>有提名义务的层级</translation>
    </message>
    <message>
        <source>Who rates; may be given several times.</source>
        <translation>由谁评分，可多次给出。</translation>
    </message>
    <message>
        <source>Whom the chart is about.</source>
        <translation>图表对应的人员。</translation>
    </message>
    <message>
        <source>Whose card; may be given several times.</source>
        <translation>为谁打印，可多次给出。</translation>
    </message>
    <message>
        <source>Whose record fills it; may be given several times.</source>
        <translation>用谁的档案填写，可多次给出。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it is key</source>
        <translation>关键理由</translation>
    </message>
    <message>
        <source>With an own note</source>
        <translation>有主持人备注</translation>
    </message>
    <message>
        <source>Without a talk of their own</source>
        <translation>未单独讨论</translation>
    </message>
    <message>
        <source>Without its reasons a session cannot be locked</source>
        <translation>缺少理由时不得锁定校准会</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>选项词表</translation>
    </message>
    <message>
        <source>Words in personal files</source>
        <translation>个人档案中的说法</translation>
    </message>
    <message>
        <source>Work experience: long enough.</source>
        <translation>工作年限：年限符合要求。</translation>
    </message>
    <message>
        <source>Work experience: the start of work is not on record.</source>
        <translation>工作年限：未登记参加工作日期。</translation>
    </message>
    <message>
        <source>Work experience: the start of work is not on record; at least {required} y are asked for.</source>
        <translation>工作年限：未登记参加工作日期；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Work experience: too short.</source>
        <translation>工作年限：未达到要求的年限。</translation>
    </message>
    <message>
        <source>Work experience: {years} y {months} m for certain; at least {required} y are asked for, and part of the record is missing.</source>
        <translation>工作年限：可确认{years}年{months}个月；要求至少{required}年，部分履历缺失。</translation>
    </message>
    <message>
        <source>Work experience: {years} y {months} m for certain; {least} or {required} y are asked for, depending on the job family, which is not on record.</source>
        <translation>工作年限：可确认{years}年{months}个月；按岗位序列要求{least}年或{required}年，而岗位序列未登记。</translation>
    </message>
    <message>
        <source>Work experience: {years} y {months} m; at least {required} y are asked for, and that is met.</source>
        <translation>工作年限：{years}年{months}个月；要求至少{required}年，已符合。</translation>
    </message>
    <message>
        <source>Work experience: {years} y {months} m; at least {required} y are asked for.</source>
        <translation>工作年限：{years}年{months}个月；要求至少{required}年。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbooks (xlsx, xls, csv), folders or zips of them.</source>
        <translation>工作簿（xlsx、xls、csv），或包含它们的文件夹、压缩包。</translation>
    </message>
    <message>
        <source>Workbooks end in .xlsx, .xlsm or .xls, text tables in .csv; folders and zips may hold many.</source>
        <translation>工作簿的扩展名为 .xlsx、.xlsm 或 .xls，文本表格为 .csv；文件夹和压缩包中可以有多个。</translation>
    </message>
    <message>
        <source>Write a PDF and read it back</source>
        <translation>写出并读回 PDF</translation>
    </message>
    <message>
        <source>Write a chart as a picture.</source>
        <translation>将图表写为图片。</translation>
    </message>
    <message>
        <source>Write a form as PDF: blank, or filled from the record.</source>
        <translation>将表单写为 PDF：空白，或按档案填写。</translation>
    </message>
    <message>
        <source>Write a session's packet as PDF.</source>
        <translation>将校准会的会议材料写成 PDF。</translation>
    </message>
    <message>
        <source>Write a table into a workbook that can be edited and imported again.</source>
        <translation>将一张表写入工作簿，可编辑后再导入。</translation>
    </message>
    <message>
        <source>Write a workbook and read it back</source>
        <translation>写出并读回工作簿</translation>
    </message>
    <message>
        <source>Write a workbook for each rater with the competencies of people; bring it back by import.</source>
        <translation>为每位评分人写出一个列有各项能力的工作簿，填好后再导入。</translation>
    </message>
    <message>
        <source>Write a workbook or a PDF instead.</source>
        <translation>改为写出工作簿或 PDF。</translation>
    </message>
    <message>
        <source>Write a workspace and prove it</source>
        <translation>写出并验证工作区</translation>
    </message>
    <message>
        <source>Write it like: programmes check FILE.toml, programmes versions FILE.talent, programmes compare ONE.toml OTHER.toml</source>
        <translation>请写成：programmes check FILE.toml、programmes versions FILE.talent、programmes compare ONE.toml OTHER.toml</translation>
    </message>
    <message>
        <source>Write talent cards as PDF, one page a person.</source>
        <translation>把人才卡写成 PDF，每人一页。</translation>
    </message>
    <message>
        <source>Write the crisis card of a post as PDF: who stands in tomorrow, who may follow, what to hand over.</source>
        <translation>将岗位的危机应对卡写为 PDF：明天由谁顶上、谁可以接任、需要交接什么。</translation>
    </message>
    <message>
        <source>Write the empty workbook in which a table is handed in.</source>
        <translation>写出用于填报的空白工作簿。</translation>
    </message>
    <message>
        <source>Write the succession chart as PDF on A3, over as many pages as it takes.</source>
        <translation>将继任图写为 A3 的 PDF，按需分页。</translation>
    </message>
    <message>
        <source>Write the workbook with what is wrong marked in it to this file.</source>
        <translation>把标出问题的工作簿写到这个文件。</translation>
    </message>
    <message>
        <source>Writing the form of {name}</source>
        <translation>正在生成{name}的评分表</translation>
    </message>
    <message>
        <source>Writing the journal</source>
        <translation>正在写入日志</translation>
    </message>
    <message>
        <source>Writing the packet</source>
        <translation>正在写出会议材料</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Yearly evaluation with the joint opinion</source>
        <translation>年度综合评估意见</translation>
    </message>
    <message>
        <source>Yearly summary of a successor</source>
        <translation>年度继任者培养总结</translation>
    </message>
    <message>
        <source>Years at least</source>
        <translation>至少年数</translation>
    </message>
    <message>
        <source>Years in the company</source>
        <translation>司龄（年）</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>我的意见</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>a box that is gone</source>
        <translation>已取消的格位</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a development plan</source>
        <translation>个人培养计划</translation>
    </message>
    <message>
        <source>a done action of the development plan</source>
        <translation>培养计划中已完成的一项行动</translation>
    </message>
    <message>
        <source>a file of this name is in the way</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>a folder of this name is in the way</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>a guideline only</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>a period for objections</source>
        <translation>公示期</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>a share, give or take</source>
        <translation>等于某比例（允许偏差）</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>abstain {count}</source>
        <translation>弃权 {count}</translation>
    </message>
    <message>
        <source>acts already</source>
        <translation>已在代理</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>an entry of the personal file</source>
        <translation>个人档案中的一条记录</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另 {count} 人</translation>
    </message>
    <message>
        <source>and {count} more, listed after this page</source>
        <translation>另有 {count} 人，见下页名单</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>其他程序正在使用</translation>
    </message>
    <message>
        <source>appointed to the post</source>
        <translation>已任命到该岗位</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at least these levels</source>
        <translation>至少达到这些等级</translation>
    </message>
    <message>
        <source>at least {low}%</source>
        <translation>不低于 {low}%</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>at most {high}%</source>
        <translation>不高于 {high}%</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>below {years}</source>
        <translation>不满 {years}</translation>
    </message>
    <message>
        <source>beside the present post</source>
        <translation>兼顾现任岗位</translation>
    </message>
    <message>
        <source>better</source>
        <translation>向好</translation>
    </message>
    <message>
        <source>between two shares</source>
        <translation>介于两个比例之间</translation>
    </message>
    <message>
        <source>box {number} {name}</source>
        <translation>{number} 号格 {name}</translation>
    </message>
    <message>
        <source>by exception</source>
        <translation>例外确认</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>仅人工提出</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>{when}前</translation>
    </message>
    <message>
        <source>comes from outside: no post falls vacant</source>
        <translation>来自外部，不产生新的空缺</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>continues on page {page}</source>
        <translation>续见第 {page} 页</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>covers at once</source>
        <translation>应急替补</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>drawn on screen</source>
        <translation>屏幕手写</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>elsewhere {count}</source>
        <translation>另选 {count}</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>清空该字段</translation>
    </message>
    <message>
        <source>every guideline is kept</source>
        <translation>各项参考比例均符合</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体人员</translation>
    </message>
    <message>
        <source>exact test after Freeman and Halton</source>
        <translation>Freeman–Halton 精确检验</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>final</source>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>fit with a competency model</source>
        <translation>胜任力匹配度</translation>
    </message>
    <message>
        <source>fit {percent}%</source>
        <translation>匹配度 {percent}%</translation>
    </message>
    <message>
        <source>forbids the lock</source>
        <translation>不符则不能锁定</translation>
    </message>
    <message>
        <source>foreseen</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>外部人选</translation>
    </message>
    <message>
        <source>from the company</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>{when}起</translation>
    </message>
    <message>
        <source>from ↓ to →</source>
        <translation>由 ↓ 至 →</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>handed out, not back</source>
        <translation>已发出，未收回</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>hired outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>holding area</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>holds no post: none falls vacant</source>
        <translation>目前无岗位，不产生新的空缺</translation>
    </message>
    <message>
        <source>impact {step}</source>
        <translation>影响{step}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>in box {box}</source>
        <translation>{box} 格</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>in no tier</source>
        <translation>不在任何层级</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in “{campaign}”</source>
        <translation>选拔“{campaign}”</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>inside a box</source>
        <translation>格内</translation>
    </message>
    <message>
        <source>into the holding area</source>
        <translation>移入暂存区</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>不是 UTF-8 编码的文本</translation>
    </message>
    <message>
        <source>it is no whole PDF</source>
        <translation>不是完整的 PDF 文件</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>its box is gone</source>
        <translation>格位已取消</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存入</translation>
    </message>
    <message>
        <source>key posts that could be filled if everybody could follow only once ÷ all key posts</source>
        <translation>每人只接任一个岗位时可补上的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>key posts with a confirmed successor who is ready now ÷ all key posts</source>
        <translation>有已确认且现在可接任者的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>key posts with at least one confirmed successor ÷ all key posts</source>
        <translation>至少有一名已确认继任者的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>key posts with at least {slate} confirmed successor(s) ÷ all key posts</source>
        <translation>已确认继任者不少于{slate}人的关键岗位 ÷ 全部关键岗位</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言能力</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>leaves “{post}”, which is no key post</source>
        <translation>离开“{post}”（非关键岗位）</translation>
    </message>
    <message>
        <source>leaves “{post}”, which others hold too</source>
        <translation>离开“{post}”，该岗位仍有他人在任</translation>
    </message>
    <message>
        <source>leaving {when}</source>
        <translation>预计{when}离任</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>links lead round in a circle</source>
        <translation>链接互相循环</translation>
    </message>
    <message>
        <source>listed after this page</source>
        <translation>见下页名单</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locking a session</source>
        <translation>锁定校准会</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>more than {part}</source>
        <translation>超过 {part}</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>named for {count} posts</source>
        <translation>列入 {count} 个岗位</translation>
    </message>
    <message>
        <source>near a border</source>
        <translation>接近边界</translation>
    </message>
    <message>
        <source>negligible</source>
        <translation>可忽略</translation>
    </message>
    <message>
        <source>new file format</source>
        <translation>文件格式升级</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no dates; {state}</source>
        <translation>未定日期；{state}</translation>
    </message>
    <message>
        <source>no font file</source>
        <translation>没有字体文件</translation>
    </message>
    <message>
        <source>no hand-over planned</source>
        <translation>尚无交接安排</translation>
    </message>
    <message>
        <source>no key posts</source>
        <translation>没有关键岗位</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>无处分</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>未达法定人数</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>无评级</translation>
    </message>
    <message>
        <source>no right to do that</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>no slate yet</source>
        <translation>尚无名单</translation>
    </message>
    <message>
        <source>no successor</source>
        <translation>无继任者</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>无人投票</translation>
    </message>
    <message>
        <source>no whole number of people can keep it</source>
        <translation>任何整数人数都无法满足</translation>
    </message>
    <message>
        <source>no {dimension} rating</source>
        <translation>缺{dimension}评级</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody has judged whether {person} is ready</source>
        <translation>{person}准备度未评</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none ready now</source>
        <translation>暂无人可立即接任</translation>
    </message>
    <message>
        <source>none: not promotable</source>
        <translation>无：不得晋升</translation>
    </message>
    <message>
        <source>not back: {count}</source>
        <translation>未收回 {count}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>not foreseen</source>
        <translation>非预期</translation>
    </message>
    <message>
        <source>not handed out yet</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚无法判断</translation>
    </message>
    <message>
        <source>not locked yet</source>
        <translation>尚未锁定</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>尚未盘点</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>not rotated within</source>
        <translation>一定时间内未轮岗</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>not scored, {asked} asked</source>
        <translation>未评分，要求 {asked}</translation>
    </message>
    <message>
        <source>not to be told: the post has no competency model</source>
        <translation>无法判断：岗位未设胜任力模型</translation>
    </message>
    <message>
        <source>odds ratio {ratio}</source>
        <translation>优势比 {ratio}</translation>
    </message>
    <message>
        <source>of the votes cast</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>of the votes for and against</source>
        <translation>赞成票与反对票合计</translation>
    </message>
    <message>
        <source>of those entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>one ready now</source>
        <translation>有人现在可接任</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未讨论</translation>
    </message>
    <message>
        <source>open, as too much is unknown</source>
        <translation>未知较多，尚无定论</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>out of the holding area</source>
        <translation>由暂存区移出</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>待签字</translation>
    </message>
    <message>
        <source>over {denominator} appointments</source>
        <translation>共 {denominator} 次任用</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>part of the path is a file, not a folder</source>
        <translation>路径中有一段是文件而不是文件夹</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>place on a grid</source>
        <translation>九宫格落位</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>缓议</translation>
    </message>
    <message>
        <source>question {count}</source>
        <translation>存疑 {count}</translation>
    </message>
    <message>
        <source>rated within</source>
        <translation>一定时间内有评价</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>ready to start</source>
        <translation>待开始</translation>
    </message>
    <message>
        <source>record has changed since</source>
        <translation>记录已有变动</translation>
    </message>
    <message>
        <source>reopened after version {version}</source>
        <translation>第 {version} 版锁定后重新打开</translation>
    </message>
    <message>
        <source>reserves for each post</source>
        <translation>每个岗位的后备人数</translation>
    </message>
    <message>
        <source>retire within {years} years</source>
        <translation>{years} 年内退休</translation>
    </message>
    <message>
        <source>retires {when}</source>
        <translation>{when}退休</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>risk of loss {step}</source>
        <translation>流失风险{step}</translation>
    </message>
    <message>
        <source>rough χ²</source>
        <translation>粗略 χ²</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>工作履历</translation>
    </message>
    <message>
        <source>schooling</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>scores of all competencies of the post</source>
        <translation>岗位全部胜任力的评分</translation>
    </message>
    <message>
        <source>served here in posts of tiers</source>
        <translation>曾在本公司某层级任职</translation>
    </message>
    <message>
        <source>share of a readiness</source>
        <translation>某准备度占比</translation>
    </message>
    <message>
        <source>share of an age band</source>
        <translation>某年龄段占比</translation>
    </message>
    <message>
        <source>share of women</source>
        <translation>女性占比</translation>
    </message>
    <message>
        <source>share with an education</source>
        <translation>达到某学历者占比</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>工作表“{sheet}”</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>已在纸上签字</translation>
    </message>
    <message>
        <source>signed packet no longer matches</source>
        <translation>已签字材料与记录不符</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>so long in the present post</source>
        <translation>现岗位任职满一定时间</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>somebody no longer on record</source>
        <translation>已不在册的人员</translation>
    </message>
    <message>
        <source>something checked by hand</source>
        <translation>人工确认的事项</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>未变动</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>term until {when}</source>
        <translation>任期至 {when}</translation>
    </message>
    <message>
        <source>the direct superior</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>磁盘有写保护</translation>
    </message>
    <message>
        <source>the file is too large for this disk</source>
        <translation>文件超出此磁盘允许的大小</translation>
    </message>
    <message>
        <source>the guidelines of {dimension} cannot all be kept at once</source>
        <translation>{dimension}的参考比例无法同时满足</translation>
    </message>
    <message>
        <source>the member's own record</source>
        <translation>委员本人即候选人</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the review cycle</source>
        <translation>本盘点周期</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>本场校准会</translation>
    </message>
    <message>
        <source>the text came back as “{text}”</source>
        <translation>读回的文字为“{text}”</translation>
    </message>
    <message>
        <source>the window cannot open: the system library {name} is missing</source>
        <translation>窗口无法打开：缺少系统库 {name}</translation>
    </message>
    <message>
        <source>time in management</source>
        <translation>管理岗位年限</translation>
    </message>
    <message>
        <source>time in the present post</source>
        <translation>现岗位任职年限</translation>
    </message>
    <message>
        <source>time in this company</source>
        <translation>本公司工作年限</translation>
    </message>
    <message>
        <source>time of work</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>time spent {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今</translation>
    </message>
    <message>
        <source>too old: {day}</source>
        <translation>已过期：{day}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训经历</translation>
    </message>
    <message>
        <source>under a month</source>
        <translation>不足 1 个月</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>under {high}</source>
        <translation>{high} 岁以下</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unsigned: {count}</source>
        <translation>待签字 {count}</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>yearly average of ratings</source>
        <translation>年度评价平均分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{actual} of {required}</source>
        <translation>{actual}（要求 {required}）</translation>
    </message>
    <message>
        <source>{agree} of {given} agree · {apart} apart</source>
        <translation>{agree}/{given} 同意 · 相差 {apart}</translation>
    </message>
    <message>
        <source>{before}→{after} {reason}</source>
        <translation>{before}→{after} {reason}</translation>
    </message>
    <message>
        <source>{bounds}, {mend}</source>
        <translation>{bounds}，{mend}</translation>
    </message>
    <message>
        <source>{came} of {members} members came; {present} of {voting} with a vote are present.</source>
        <translation>委员 {members} 人，到会 {came} 人；有表决权 {voting} 人，在场 {present} 人。</translation>
    </message>
    <message>
        <source>{campaign}; judged by {programme}, version {version}</source>
        <translation>{campaign}；依据《{programme}》第{version}版</translation>
    </message>
    <message>
        <source>{cell} {count}</source>
        <translation>{cell} {count}</translation>
    </message>
    <message>
        <source>{cell} {first} and {second}</source>
        <translation>{cell} {first} 与 {second}</translation>
    </message>
    <message>
        <source>{confirmed} confirmed</source>
        <translation>已确认 {confirmed} 人</translation>
    </message>
    <message>
        <source>{count} ballots</source>
        <translation>{count} 次表决</translation>
    </message>
    <message>
        <source>{count} campaigns</source>
        <translation>{count} 次提名选拔</translation>
    </message>
    <message>
        <source>{count} confirmed successors</source>
        <translation>{count} 名已确认继任者</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} fewer would do</source>
        <translation>减 {count} 人即可</translation>
    </message>
    <message>
        <source>{count} groups of fewer than {smallest} stand together as others.</source>
        <translation>有 {count} 个不足 {smallest} 人的群体合并为“其他”。</translation>
    </message>
    <message>
        <source>{count} in the holding area</source>
        <translation>暂存区 {count} 人</translation>
    </message>
    <message>
        <source>{count} in the holding area.</source>
        <translation>暂存区 {count} 人。</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>逾期 {count} 项</translation>
    </message>
    <message>
        <source>{count} locked sessions and packets</source>
        <translation>{count} 份锁定的校准会与会议材料</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} more are not drawn.</source>
        <translation>另有 {count} 个未画出。</translation>
    </message>
    <message>
        <source>{count} more are not rated by both.</source>
        <translation>另有 {count} 人未同时评定两项。</translation>
    </message>
    <message>
        <source>{count} more lack a score.</source>
        <translation>另有 {count} 人缺少分数。</translation>
    </message>
    <message>
        <source>{count} more plans are not shown.</source>
        <translation>另有 {count} 份计划未显示。</translation>
    </message>
    <message>
        <source>{count} more posts stand otherwise.</source>
        <translation>另有 {count} 个岗位有变化。</translation>
    </message>
    <message>
        <source>{count} more stand on the slate.</source>
        <translation>名单上另有 {count} 人。</translation>
    </message>
    <message>
        <source>{count} more steps follow.</source>
        <translation>另有 {count} 步。</translation>
    </message>
    <message>
        <source>{count} more would do</source>
        <translation>增 {count} 人即可</translation>
    </message>
    <message>
        <source>{count} nominated</source>
        <translation>已提名 {count} 人</translation>
    </message>
    <message>
        <source>{count} objections</source>
        <translation>{count}件异议</translation>
    </message>
    <message>
        <source>{count} of {all}: {why}</source>
        <translation>{all} 人中有 {count} 人：{why}</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count}/{of}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 项中有 {count} 项</translation>
    </message>
    <message>
        <source>{count} on the slate of “{post}”. Take them off first.</source>
        <translation>“{post}”的继任名单上还有 {count} 人，请先移出。</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} 张票</translation>
    </message>
    <message>
        <source>{count} people hold the post “{post}”, which has seats for {required}: {names}.</source>
        <translation>“{post}”编制 {required} 人，现有 {count} 人在任：{names}。</translation>
    </message>
    <message>
        <source>{count} people in boxes.</source>
        <translation>已落位 {count} 人。</translation>
    </message>
    <message>
        <source>{count} people in groups of fewer than {smallest} are not shown.</source>
        <translation>不足 {smallest} 人的群体共 {count} 人未显示。</translation>
    </message>
    <message>
        <source>{count} people without this datum are left out.</source>
        <translation>另有 {count} 人缺此项数据，未计入。</translation>
    </message>
    <message>
        <source>{count} people, median age {median}.</source>
        <translation>共 {count} 人，年龄中位数 {median} 岁。</translation>
    </message>
    <message>
        <source>{count} people, none of them high in both.</source>
        <translation>共 {count} 人，没有人两项均为高。</translation>
    </message>
    <message>
        <source>{count} people; {near} of them within {span} points of another box.</source>
        <translation>共 {count} 人，其中 {near} 人距相邻格子不到 {span} 分。</translation>
    </message>
    <message>
        <source>{count} photos taken over; one undo step takes them back.</source>
        <translation>已导入 {count} 张照片；撤销一步即可全部取回。</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 百分点</translation>
    </message>
    <message>
        <source>{count} reach the age of retirement within {years} years.</source>
        <translation>{years} 年内 {count} 人到退休年龄。</translation>
    </message>
    <message>
        <source>{count} recused</source>
        <translation>回避 {count} 人</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} unknown, left out</source>
        <translation>{count} 项未知，未计入</translation>
    </message>
    <message>
        <source>{count} unknown: up to {most}</source>
        <translation>{count} 项未知：最高 {most}</translation>
    </message>
    <message>
        <source>{count} vacancies</source>
        <translation>{count} 个空缺</translation>
    </message>
    <message>
        <source>{count} without a date of birth.</source>
        <translation>另有 {count} 人没有出生日期。</translation>
    </message>
    <message>
        <source>{count} · {share}</source>
        <translation>{count} 人 · {share}</translation>
    </message>
    <message>
        <source>{day}  ·  {name}, number {rank}, {readiness}: {reason}</source>
        <translation>{day}  ·  {name}，第 {rank} 位，{readiness}：{reason}</translation>
    </message>
    <message>
        <source>{day} (age {age})</source>
        <translation>{day}（{age} 岁）</translation>
    </message>
    <message>
        <source>{day} ({span})</source>
        <translation>{day}（{span}）</translation>
    </message>
    <message>
        <source>{defer} of {base} ask to defer: put off, not counted as failed</source>
        <translation>{base} 票中缓议 {defer} 票：暂缓决定，不计为未通过</translation>
    </message>
    <message>
        <source>{difference} (was {before})</source>
        <translation>{difference}（原 {before}）</translation>
    </message>
    <message>
        <source>{dimension} (level)</source>
        <translation>{dimension}（等级）</translation>
    </message>
    <message>
        <source>{dimension} grade not known</source>
        <translation>{dimension}等级无法识别</translation>
    </message>
    <message>
        <source>{dimension} of {person}</source>
        <translation>{person}的{dimension}</translation>
    </message>
    <message>
        <source>{dimension} rating too old</source>
        <translation>{dimension}评级过旧</translation>
    </message>
    <message>
        <source>{dimension} {period}</source>
        <translation>{period} {dimension}</translation>
    </message>
    <message>
        <source>{dimension} “{level}”</source>
        <translation>{dimension}“{level}”</translation>
    </message>
    <message>
        <source>{dimension}, yearly average of {over} year(s): {average}; at least {minimum} is asked for, and that is met.</source>
        <translation>{dimension}近{over}年年均得分：{average}；要求不低于{minimum}，已符合。</translation>
    </message>
    <message>
        <source>{dimension}, yearly average of {over} year(s): {average}; at least {minimum} is asked for.</source>
        <translation>{dimension}近{over}年年均得分：{average}；要求不低于{minimum}。</translation>
    </message>
    <message>
        <source>{dimension}: no rating yet.</source>
        <translation>{dimension}：尚无评级。</translation>
    </message>
    <message>
        <source>{dimension}: the newest rating is of {on}, older than {months} months.</source>
        <translation>{dimension}：最近一次评级为 {on}，已超过 {months} 个月。</translation>
    </message>
    <message>
        <source>{dimension}: the programme does not know the rating “{value}”.</source>
        <translation>{dimension}：方案中没有评级“{value}”。</translation>
    </message>
    <message>
        <source>{dimension}: the score {value} is not on the programme's scale from {low} to {high}.</source>
        <translation>{dimension}：分数 {value} 不在方案的评分范围（{low}～{high}）内。</translation>
    </message>
    <message>
        <source>{dimension}: the scores of the last {over} full year(s) are not all on record; an average of at least {minimum} is asked for.</source>
        <translation>{dimension}：近{over}个完整年度的得分登记不全；要求年均不低于{minimum}。</translation>
    </message>
    <message>
        <source>{dimension}: {level}</source>
        <translation>{dimension}：{level}</translation>
    </message>
    <message>
        <source>{dimension}: “{required}” or above is asked for, here it is “{actual}”.</source>
        <translation>{dimension}要求“{required}”及以上，此处为“{actual}”。</translation>
    </message>
    <message>
        <source>{discussed} of {candidates} candidates were discussed.</source>
        <translation>候选人 {candidates} 人，已讨论 {discussed} 人。</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成 {done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {of}: {stage}</source>
        <translation>{done}/{of}：{stage}</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation>{steps} 项行动已完成 {done} 项</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done ({share}), {late} late.</source>
        <translation>{steps} 项行动已完成 {done} 项（{share}），逾期 {late} 项。</translation>
    </message>
    <message>
        <source>{effect} ({size})</source>
        <translation>{effect}（{size}）</translation>
    </message>
    <message>
        <source>{favour} in favour, {against} against, {abstain} abstaining</source>
        <translation>同意 {favour}，反对 {against}，弃权 {abstain}</translation>
    </message>
    <message>
        <source>{field} has {actual} characters; at most {required} fit.</source>
        <translation>{field}有 {actual} 个字符，最多 {required} 个。</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it anew.</source>
        <translation>{field}含有不可见的控制字符，请重新输入。</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}过长。</translation>
    </message>
    <message>
        <source>{field} lies in the future.</source>
        <translation>{field}晚于今天。</translation>
    </message>
    <message>
        <source>{field} must not be empty.</source>
        <translation>{field}不能为空。</translation>
    </message>
    <message>
        <source>{field} needs a date, written like 2026-03-15.</source>
        <translation>{field}须填日期，如 2026-03-15。</translation>
    </message>
    <message>
        <source>{field}, level {level}</source>
        <translation>{field}（第 {level} 级）</translation>
    </message>
    <message>
        <source>{field}: the programme does not know the rating “{value}”.</source>
        <translation>{field}：方案中没有评级“{value}”。</translation>
    </message>
    <message>
        <source>{field}: the score {value} is not on the programme's scale from {low} to {high}.</source>
        <translation>{field}：分数 {value} 不在方案的评分范围（{low}～{high}）内。</translation>
    </message>
    <message>
        <source>{field}: {count} values</source>
        <translation>{field}：{count} 项</translation>
    </message>
    <message>
        <source>{field}: {end} comes before {start}.</source>
        <translation>{field}：{end}早于 {start}。</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}：{values}</translation>
    </message>
    <message>
        <source>{field}: {value} is not between {low} and {high}.</source>
        <translation>{field}：{value} 不在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>{field}: {value} lies in the future.</source>
        <translation>{field} {value}晚于今天。</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a date. Write it like 2026-03-15.</source>
        <translation>{field}：“{value}”不是日期，请写成 2026-03-15 的形式。</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not a number.</source>
        <translation>{field}：“{value}”不是数字。</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not one of {allowed}.</source>
        <translation>{field}：“{value}”不在可选项（{allowed}）之内。</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not possible here.</source>
        <translation>{field}：此处不能填“{value}”。</translation>
    </message>
    <message>
        <source>{file} cannot be read as text in UTF-8.</source>
        <translation>无法按 UTF-8 文本读取 {file}。</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file} 第 {row} 行</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, row {row}</source>
        <translation>{file} 工作表“{sheet}”第 {row} 行</translation>
    </message>
    <message>
        <source>{file}: another picture of {name} comes before it</source>
        <translation>{file}：前面已有{name}的照片</translation>
    </message>
    <message>
        <source>{file}: could be of several people</source>
        <translation>{file}：可能是不止一人</translation>
    </message>
    <message>
        <source>{file}: fits nobody</source>
        <translation>{file}：对应不到任何人</translation>
    </message>
    <message>
        <source>{file}: is no picture that could be read</source>
        <translation>{file}：不是可读取的图片</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first}，另有 {count} 处</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{gap} ({range})</source>
        <translation>{gap}（{range}）</translation>
    </message>
    <message>
        <source>{goal} (done {progress}%)</source>
        <translation>{goal}（完成 {progress}%）</translation>
    </message>
    <message>
        <source>{held} of {asked} held</source>
        <translation>{asked} 项中已有 {held} 项</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 学时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count} 项</translation>
    </message>
    <message>
        <source>{low} and over</source>
        <translation>{low} 岁及以上</translation>
    </message>
    <message>
        <source>{low} to {high}%</source>
        <translation>{low}%–{high}%</translation>
    </message>
    <message>
        <source>{low}%</source>
        <translation>{low}%</translation>
    </message>
    <message>
        <source>{low}% ± {tolerance}</source>
        <translation>{low}%（±{tolerance}）</translation>
    </message>
    <message>
        <source>{matched} fit, {left} left out.</source>
        <translation>{matched} 张对应上，{left} 张未导入。</translation>
    </message>
    <message>
        <source>{measure}: nothing entered yet.</source>
        <translation>{measure}：尚未录入。</translation>
    </message>
    <message>
        <source>{measure}: the value is not on the scale.</source>
        <translation>{measure}：数值不在量表范围内。</translation>
    </message>
    <message>
        <source>{measure}: {value} does not lie between {low} and {high}.</source>
        <translation>{measure}：{value} 不在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>{members}, of them {voting} with a vote</source>
        <translation>{members} 人，其中有表决权 {voting} 人</translation>
    </message>
    <message>
        <source>{member} does not take part for {name} ({ground}).</source>
        <translation>{member}须回避{name}（{ground}）。</translation>
    </message>
    <message>
        <source>{member} does not take part for {name}.</source>
        <translation>{member}须回避{name}。</translation>
    </message>
    <message>
        <source>{member} does not take part for {name}: {ground}</source>
        <translation>{member}回避{name}：{ground}</translation>
    </message>
    <message>
        <source>{member} takes part again for {name}</source>
        <translation>{member}恢复参与{name}的评议</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{months} m</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等（另 {count} 人）</translation>
    </message>
    <message>
        <source>{name} (acting)</source>
        <translation>{name}（代理）</translation>
    </message>
    <message>
        <source>{name} (outside)</source>
        <translation>{name}（外部）</translation>
    </message>
    <message>
        <source>{name} (round {round})</source>
        <translation>{name}（第 {round} 轮）</translation>
    </message>
    <message>
        <source>{name} ({gap})</source>
        <translation>{name}（{gap}）</translation>
    </message>
    <message>
        <source>{name} ({number}), {tier}: {verdict}</source>
        <translation>{name}（{number}），{tier}：{verdict}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>{name} acts as {post}</source>
        <translation>{name}代理{post}</translation>
    </message>
    <message>
        <source>{name} already has a development plan that is not finished.</source>
        <translation>{name}已有一份未结束的培养计划。</translation>
    </message>
    <message>
        <source>{name} cannot hand over to themself.</source>
        <translation>{name}不能交接给本人。</translation>
    </message>
    <message>
        <source>{name} cannot have {manager} as manager: the line of managers would lead back to {name}.</source>
        <translation>{name}的直接上级不能是{manager}：汇报线会绕回{name}本人。</translation>
    </message>
    <message>
        <source>{name} cannot leave at {left} before coming at {came}.</source>
        <translation>{name}不能在 {came} 到会之前的 {left} 离场。</translation>
    </message>
    <message>
        <source>{name} cannot recommend themself.</source>
        <translation>{name}不能推荐自己。</translation>
    </message>
    <message>
        <source>{name} comes</source>
        <translation>{name}到会</translation>
    </message>
    <message>
        <source>{name} does not meet: {conditions}. An exception needs its reason and who approves it.</source>
        <translation>{name}未达到：{conditions}。例外须写明理由与批准人。</translation>
    </message>
    <message>
        <source>{name} hands “{topic}” over: {measure}</source>
        <translation>{name}交接“{topic}”：{measure}</translation>
    </message>
    <message>
        <source>{name} has no proposed place to agree with. Choose a place of your own, question or abstain.</source>
        <translation>{name}没有建议位置，无从同意。请选择自己的位置、存疑或弃权。</translation>
    </message>
    <message>
        <source>{name} has not signed an opinion yet, so it does not count.</source>
        <translation>{name}尚未签署推荐意见，暂不计入。</translation>
    </message>
    <message>
        <source>{name} has signed on {on} already.</source>
        <translation>{name}已于 {on}签字。</translation>
    </message>
    <message>
        <source>{name} holds a special relation: {topic}</source>
        <translation>登记{name}的特殊关系：{topic}</translation>
    </message>
    <message>
        <source>{name} holds scarce knowledge: {topic}</source>
        <translation>登记{name}的稀缺知识：{topic}</translation>
    </message>
    <message>
        <source>{name} holds the post “{post}” already.</source>
        <translation>{name}已任“{post}”。</translation>
    </message>
    <message>
        <source>{name} holds the post “{post}”; nobody follows or covers for themself.</source>
        <translation>{name}现任“{post}”，不能由本人接任或替补本人。</translation>
    </message>
    <message>
        <source>{name} is a candidate of the locked session “{session}”.</source>
        <translation>{name}是已锁定的校准会“{session}”的候选人。</translation>
    </message>
    <message>
        <source>{name} is a candidate of this session already.</source>
        <translation>{name}已是本场校准会的候选人。</translation>
    </message>
    <message>
        <source>{name} is a successor of the tier {tier}.</source>
        <translation>{name}是{tier}层级的继任者。</translation>
    </message>
    <message>
        <source>{name} is already on record as having left on {value}.</source>
        <translation>{name}已登记为于{value}离职。</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>{name}恢复在名单</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} is named for {count} posts: {posts}</source>
        <translation>{name}被列入 {count} 个岗位的继任名单：{posts}</translation>
    </message>
    <message>
        <source>{name} is named for “{post}” already.</source>
        <translation>{name}已在“{post}”的继任名单上。</translation>
    </message>
    <message>
        <source>{name} is no longer employed.</source>
        <translation>{name}已离职。</translation>
    </message>
    <message>
        <source>{name} is nominated for {tier} in this campaign already.</source>
        <translation>{name}在本次选拔中已被提名为{tier}继任者。</translation>
    </message>
    <message>
        <source>{name} is not a candidate of this session.</source>
        <translation>{name}不是本场校准会的候选人。</translation>
    </message>
    <message>
        <source>{name} is not a successor of the tier {tier}.</source>
        <translation>{name}不是{tier}层级的继任者。</translation>
    </message>
    <message>
        <source>{name} is not nominated in this campaign, so nothing can be measured.</source>
        <translation>{name}未在本次选拔中被提名，无法登记测评结果。</translation>
    </message>
    <message>
        <source>{name} is not rated yet.</source>
        <translation>{name}尚未评分。</translation>
    </message>
    <message>
        <source>{name} is only proposed for {post}</source>
        <translation>{name}退回为{post}的拟议继任者</translation>
    </message>
    <message>
        <source>{name} is put forward for “{post}” already.</source>
        <translation>{name}已被推荐拟任“{post}”。</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name}离场</translation>
    </message>
    <message>
        <source>{name} leaves the list</source>
        <translation>{name}退出名单</translation>
    </message>
    <message>
        <source>{name} made the other count already; the second one is made by somebody else.</source>
        <translation>另一次计数已由{name}完成，第二次须由他人清点。</translation>
    </message>
    <message>
        <source>{name} may not recommend here.</source>
        <translation>{name}不具备推荐资格。</translation>
    </message>
    <message>
        <source>{name} may not recommend here; incumbents of {tiers} may.</source>
        <translation>{name}不具备推荐资格；推荐人应为{tiers}的在任者。</translation>
    </message>
    <message>
        <source>{name} may recommend here and has signed.</source>
        <translation>{name}具备推荐资格，意见已签署。</translation>
    </message>
    <message>
        <source>{name} recommends twice and counts once.</source>
        <translation>{name}重复推荐，只计一次。</translation>
    </message>
    <message>
        <source>{name} takes the post “{post}”</source>
        <translation>{name}就任“{post}”</translation>
    </message>
    <message>
        <source>{name} to mend</source>
        <translation>{name} 待修改</translation>
    </message>
    <message>
        <source>{name} with this birth date is there already as number {other}. Check whether it is the same.</source>
        <translation>已有同名同生日的{name}，工号 {other}。请核对是否同一人。</translation>
    </message>
    <message>
        <source>{name}, successor for {post}: {parts}</source>
        <translation>{post}继任者{name}：{parts}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，第 {version} 版</translation>
    </message>
    <message>
        <source>{name}, {condition}: met</source>
        <translation>{name}，{condition}：符合</translation>
    </message>
    <message>
        <source>{name}, {condition}: not checked</source>
        <translation>{name}，{condition}：未核实</translation>
    </message>
    <message>
        <source>{name}, {condition}: not met</source>
        <translation>{name}，{condition}：不符合</translation>
    </message>
    <message>
        <source>{name}, {kind}: add {what}</source>
        <translation>{name}（{kind}）：添加{what}</translation>
    </message>
    <message>
        <source>{name}, {kind}: edit {what}</source>
        <translation>{name}（{kind}）：修改{what}</translation>
    </message>
    <message>
        <source>{name}, {kind}: remove {what}</source>
        <translation>{name}（{kind}）：移除{what}</translation>
    </message>
    <message>
        <source>{name}, {test}: not passed</source>
        <translation>{name}，{test}：未通过</translation>
    </message>
    <message>
        <source>{name}, {test}: passed</source>
        <translation>{name}，{test}：通过</translation>
    </message>
    <message>
        <source>{name}, {test}: taken away</source>
        <translation>{name}，{test}：撤去</translation>
    </message>
    <message>
        <source>{name}, {topic}: {parts}</source>
        <translation>{name}，{topic}：{parts}</translation>
    </message>
    <message>
        <source>{name}: add to “{kind}”</source>
        <translation>{name}：补充“{kind}”</translation>
    </message>
    <message>
        <source>{name}: clear {measure}</source>
        <translation>{name}：清除{measure}</translation>
    </message>
    <message>
        <source>{name}: edit “{kind}”</source>
        <translation>{name}：修改“{kind}”</translation>
    </message>
    <message>
        <source>{name}: enter {measure}</source>
        <translation>{name}：录入{measure}</translation>
    </message>
    <message>
        <source>{name}: remove from “{kind}”</source>
        <translation>{name}：从“{kind}”中移除</translation>
    </message>
    <message>
        <source>{name}: the nomination has not left the list, or the campaign has nominations.</source>
        <translation>{name}：该提名尚未退出名单，或选拔中已有提名。</translation>
    </message>
    <message>
        <source>{name}: the times overlap at {value}.</source>
        <translation>{name}：时间段在 {value} 处重叠。</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}: {value} has not come yet.</source>
        <translation>{name}：{value} 还没有到。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not a time. Write it like 9:00-10:30, 11:00-.</source>
        <translation>{name}：“{value}”不是时间，请写成 9:00-10:30, 11:00- 的形式。</translation>
    </message>
    <message>
        <source>{name}{seat}: {times}</source>
        <translation>{name}{seat}：{times}</translation>
    </message>
    <message>
        <source>{need} needed − {have} left of the staff − {ready} ready</source>
        <translation>需求 {need} − 届时在岗 {have} − 可接任 {ready}</translation>
    </message>
    <message>
        <source>{need} − {have} − {ready}</source>
        <translation>{need} − {have} − {ready}</translation>
    </message>
    <message>
        <source>{number} stays</source>
        <translation>{number} 留下</translation>
    </message>
    <message>
        <source>{numerator} days ÷ {denominator} posts</source>
        <translation>{numerator} 天 ÷ {denominator} 个岗位</translation>
    </message>
    <message>
        <source>{numerator} months ÷ {denominator} appointments</source>
        <translation>{numerator} 个月 ÷ {denominator} 次任用</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} key people</source>
        <translation>{denominator} 名关键人才中 {numerator} 名</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} key posts</source>
        <translation>{denominator} 个关键岗位中 {numerator} 个</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} managers</source>
        <translation>{denominator} 名管理者中 {numerator} 名</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} posts filled</source>
        <translation>补上的 {denominator} 个岗位中 {numerator} 个</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} staff</source>
        <translation>{denominator} 名员工中 {numerator} 名</translation>
    </message>
    <message>
        <source>{outcome} by {attribute}: {scheme}</source>
        <translation>{outcome}（按{attribute}）：{scheme}</translation>
    </message>
    <message>
        <source>{path} cannot be written: file or folder is read-only.</source>
        <translation>{path} 无法写入：文件或文件夹为只读。</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>{path} 无法读取（{detail}）。</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} 无法读取。</translation>
    </message>
    <message>
        <source>{path} could not be written ({detail}).</source>
        <translation>{path} 无法写入（{detail}）。</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} 无法写入。</translation>
    </message>
    <message>
        <source>{path} is a workspace, or is called like one; nothing else is written there.</source>
        <translation>{path} 是工作区文件（或使用了工作区的扩展名），不能用来存放其他内容。</translation>
    </message>
    <message>
        <source>{path} is no picture that could be read.</source>
        <translation>{path} 不是可读取的图片。</translation>
    </message>
    <message>
        <source>{path} is not a TalentDesk file.</source>
        <translation>{path} 不是 TalentDesk 文件。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} is not a workbook this program reads.</source>
        <translation>{path} 不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>{path}: {why}.</source>
        <translation>{path}：{why}。</translation>
    </message>
    <message>
        <source>{people} people are fewer than {fewest}: nothing is said about chance.</source>
        <translation>共 {people} 人，少于 {fewest} 人：不作偶然性判断。</translation>
    </message>
    <message>
        <source>{percent} from {scored} of {all} competencies</source>
        <translation>{percent}（{all} 项胜任力中已评 {scored} 项）</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{percent}% ({yes} of {of})</source>
        <translation>{percent}%（{yes}/{of}）</translation>
    </message>
    <message>
        <source>{person} covers for a while</source>
        <translation>{person}应急替补</translation>
    </message>
    <message>
        <source>{person} is gone</source>
        <translation>{person}已离开</translation>
    </message>
    <message>
        <source>{person} is not available</source>
        <translation>{person}不可用（假设）</translation>
    </message>
    <message>
        <source>{person} is not ready yet</source>
        <translation>{person}准备度未到</translation>
    </message>
    <message>
        <source>{person} is only proposed</source>
        <translation>{person}仅为提名，未确认</translation>
    </message>
    <message>
        <source>{person} steps in before being ready</source>
        <translation>{person}提前接任（准备度未到）</translation>
    </message>
    <message>
        <source>{person} steps in elsewhere</source>
        <translation>{person}已接任其他岗位</translation>
    </message>
    <message>
        <source>{person} steps in, readiness not judged</source>
        <translation>{person}接任（准备度未评）</translation>
    </message>
    <message>
        <source>{person} steps in, ready now</source>
        <translation>{person}接任（现在可接任）</translation>
    </message>
    <message>
        <source>{person}, {field}: printed “{printed}”, today “{today}”</source>
        <translation>{person}，{field}：打印时为“{printed}”，现为“{today}”</translation>
    </message>
    <message>
        <source>{placed} of {all} placed</source>
        <translation>已落位 {placed} / {all} 人</translation>
    </message>
    <message>
        <source>{place}, row {row}</source>
        <translation>{place}，第 {row} 行</translation>
    </message>
    <message>
        <source>{place}, row {row}; {when}, {who}</source>
        <translation>{place}，第 {row} 行；{when}，{who}</translation>
    </message>
    <message>
        <source>{place}: {actual}% of those placed; the guideline is {wanted}.</source>
        <translation>{place}：占已落位人员的 {actual}%，参考比例为{wanted}。</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}：{text}</translation>
    </message>
    <message>
        <source>{post}, number {rank}</source>
        <translation>{post}，第 {rank} 位</translation>
    </message>
    <message>
        <source>{post}, {employer}</source>
        <translation>{employer} {post}</translation>
    </message>
    <message>
        <source>{post}: looked at, no successor yet</source>
        <translation>{post}：已盘点，暂无继任者</translation>
    </message>
    <message>
        <source>{post}: note on the slate</source>
        <translation>{post}：继任名单备注</translation>
    </message>
    <message>
        <source>{post}: slate looked at again</source>
        <translation>{post}：复核继任名单</translation>
    </message>
    <message>
        <source>{post}: successors not looked at</source>
        <translation>{post}：恢复为尚未盘点</translation>
    </message>
    <message>
        <source>{post}: {what}</source>
        <translation>{post}：{what}</translation>
    </message>
    <message>
        <source>{present} of {entitled} present</source>
        <translation>应到{entitled}人，实到{present}人</translation>
    </message>
    <message>
        <source>{present} of {entitled} present, {quorum} needed: no quorum, the ballot does not count</source>
        <translation>应到 {entitled} 人，到会 {present} 人，须到 {quorum} 人：未达法定人数，表决无效</translation>
    </message>
    <message>
        <source>{present}/{entitled} present</source>
        <translation>到会 {present}/{entitled}</translation>
    </message>
    <message>
        <source>{present}/{entitled} present · no quorum, {needed} needed</source>
        <translation>到会 {present}/{entitled} · 未达法定人数，需 {needed} 人</translation>
    </message>
    <message>
        <source>{present}/{entitled} present · quorum {needed}</source>
        <translation>到会 {present}/{entitled} · 法定 {needed} 人</translation>
    </message>
    <message>
        <source>{question}, round {number}</source>
        <translation>{question}（第 {number} 轮）</translation>
    </message>
    <message>
        <source>{question}. {rule}</source>
        <translation>{question}。{rule}</translation>
    </message>
    <message>
        <source>{question}: {in_favour} in favour, {against} against, {abstain} abstained: {result}</source>
        <translation>{question}：赞成 {in_favour}，反对 {against}，弃权 {abstain}：{result}</translation>
    </message>
    <message>
        <source>{quota} is not reached.</source>
        <translation>{quota}：未达到。</translation>
    </message>
    <message>
        <source>{quota}: there is nothing to count yet.</source>
        <translation>{quota}：尚无可统计的数据。</translation>
    </message>
    <message>
        <source>{quota}: {actual} ({count} of {of}), as wanted.</source>
        <translation>{quota}：{actual}（{count}/{of}），符合要求。</translation>
    </message>
    <message>
        <source>{quota}: {actual} ({count} of {of}); at least {limit} is wanted, but {unknown} cannot be judged.</source>
        <translation>{quota}：{actual}（{count}/{of}）；要求不低于{limit}，另有{unknown}人无法判断。</translation>
    </message>
    <message>
        <source>{quota}: {actual} ({count} of {of}); at least {limit} is wanted, {missing} more would do.</source>
        <translation>{quota}：{actual}（{count}/{of}）；要求不低于{limit}，还需{missing}人。</translation>
    </message>
    <message>
        <source>{quota}: {actual} ({count} of {of}); at most {limit} is wanted, but {unknown} cannot be judged.</source>
        <translation>{quota}：{actual}（{count}/{of}）；要求不超过{limit}，另有{unknown}人无法判断。</translation>
    </message>
    <message>
        <source>{quota}: {actual} ({count} of {of}); at most {limit} is wanted.</source>
        <translation>{quota}：{actual}（{count}/{of}）；要求不超过{limit}。</translation>
    </message>
    <message>
        <source>{rank}. {name}</source>
        <translation>{rank}. {name}</translation>
    </message>
    <message>
        <source>{rater} has not rated {name} yet.</source>
        <translation>{rater}尚未评{name}。</translation>
    </message>
    <message>
        <source>{readiness}, proposed</source>
        <translation>{readiness}·提名</translation>
    </message>
    <message>
        <source>{ready} of {count} key positions ({share}) have a successor who is ready now; {bare} have none.</source>
        <translation>{count} 个关键岗位中有 {ready} 个（{share}）有现在可接任的继任者；{bare} 个没有继任者。</translation>
    </message>
    <message>
        <source>{ready} of {count} people ({share}) are ready now, some for every tier.</source>
        <translation>{count} 人中有 {ready} 人（{share}）现在可接任，各层级均有人选。</translation>
    </message>
    <message>
        <source>{ready} of {count} people ({share}) are ready now; nobody is for: {tiers}.</source>
        <translation>{count} 人中有 {ready} 人（{share}）现在可接任；以下层级无人：{tiers}。</translation>
    </message>
    <message>
        <source>{result} (round {round})</source>
        <translation>{result}（第 {round} 轮）</translation>
    </message>
    <message>
        <source>{role}: </source>
        <translation>{role}：</translation>
    </message>
    <message>
        <source>{row}: {end} comes before {start}.</source>
        <translation>{row}：{end}早于 {start}。</translation>
    </message>
    <message>
        <source>{scheme}, {place}: {actual}% of the placed, guideline {wanted}; {fewer} fewer would do.</source>
        <translation>{scheme}，{place}：占已落位的 {actual}%，参考比例：{wanted}；减 {fewer} 人即可。</translation>
    </message>
    <message>
        <source>{scheme}, {place}: {actual}% of the placed, guideline {wanted}; {more} more would do.</source>
        <translation>{scheme}，{place}：占已落位的 {actual}%，参考比例：{wanted}；增 {more} 人即可。</translation>
    </message>
    <message>
        <source>{scheme}, {place}: {actual}% of those placed; the guideline is {wanted}.</source>
        <translation>{scheme}，{place}：占已落位人员的 {actual}%，参考比例为{wanted}。</translation>
    </message>
    <message>
        <source>{scheme}: candidates still in the holding area: {count}.</source>
        <translation>{scheme}：暂存区还有 {count} 人。</translation>
    </message>
    <message>
        <source>{scheme}: moves still without their reason: {count} (first: {name}).</source>
        <translation>{scheme}：还有 {count} 人的调整未写理由（如{name}）。</translation>
    </message>
    <message>
        <source>{scheme}: no decided place on record; boxes {boxes} are asked for.</source>
        <translation>{scheme}：尚无已定落位；要求位于 {boxes} 号格。</translation>
    </message>
    <message>
        <source>{scheme}: {before} → {after}.</source>
        <translation>{scheme}：{before} → {after}。</translation>
    </message>
    <message>
        <source>{scheme}: {place}, one of the boxes {boxes} asked for.</source>
        <translation>{scheme}：{place}，属于要求的 {boxes} 号格。</translation>
    </message>
    <message>
        <source>{scheme}: {place}; boxes {boxes} are asked for.</source>
        <translation>{scheme}：{place}；要求位于 {boxes} 号格。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share} of the placed</source>
        <translation>占已落位人数的 {share}</translation>
    </message>
    <message>
        <source>{share} of the placed, above the guideline of {wanted}</source>
        <translation>占已落位人数的 {share}，高于参考比例 {wanted}</translation>
    </message>
    <message>
        <source>{share} of the placed, below the guideline of {wanted}</source>
        <translation>占已落位人数的 {share}，低于参考比例 {wanted}</translation>
    </message>
    <message>
        <source>{share} of the placed, inside the guideline of {wanted}</source>
        <translation>占已落位人数的 {share}，符合参考比例 {wanted}</translation>
    </message>
    <message>
        <source>{sheet}: {what}</source>
        <translation>{sheet}：{what}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <translation>显示 {shown} / {all} 人</translation>
    </message>
    <message>
        <source>{sign} {difference} since {cycle} ({before})</source>
        <translation>{sign} 较{cycle} {difference}（原 {before}）</translation>
    </message>
    <message>
        <source>{stage}: {count} nominees ({name} and others)</source>
        <translation>{stage}：{count}人（{name}等）</translation>
    </message>
    <message>
        <source>{stage}: {name}</source>
        <translation>{stage}：{name}</translation>
    </message>
    <message>
        <source>{standing}, no whole number of people can keep it</source>
        <translation>{standing}，任何整数人数都无法满足</translation>
    </message>
    <message>
        <source>{standing}, {count} fewer</source>
        <translation>{standing}，减 {count} 人</translation>
    </message>
    <message>
        <source>{standing}, {count} more</source>
        <translation>{standing}，增 {count} 人</translation>
    </message>
    <message>
        <source>{state} · {done} of {all} done</source>
        <translation>{state} · 完成 {done}/{all}</translation>
    </message>
    <message>
        <source>{step}: {why}</source>
        <translation>{step}：{why}</translation>
    </message>
    <message>
        <source>{table} ({count})</source>
        <translation>{table}（{count}）</translation>
    </message>
    <message>
        <source>{table}: added {added}, changed {changed}, unchanged {unchanged}, refused {refused}.</source>
        <translation>{table}：新增 {added}，更改 {changed}，未变 {unchanged}，未通过 {refused}。</translation>
    </message>
    <message>
        <source>{table}: {count} row(s) written into {file}.</source>
        <translation>{table}：已将 {count} 行写入 {file}。</translation>
    </message>
    <message>
        <source>{text} ({kind})</source>
        <translation>{text}（{kind}）</translation>
    </message>
    <message>
        <source>{title} ({shown} of {all})</source>
        <translation>{title}（{all} 项中的 {shown} 项）</translation>
    </message>
    <message>
        <source>{title}: names by box</source>
        <translation>{title}：各格名单</translation>
    </message>
    <message>
        <source>{title}: {scheme}</source>
        <translation>{title}：{scheme}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message>
        <source>{told}; by {day}</source>
        <translation>{told}；{day}前</translation>
    </message>
    <message>
        <source>{told}; {owner}</source>
        <translation>{told}；责任人：{owner}</translation>
    </message>
    <message>
        <source>{up} and {across} by score</source>
        <translation>{up}与{across}分数</translation>
    </message>
    <message>
        <source>{urgent} of {count} people are high in both: {names}.</source>
        <translation>共 {count} 人，其中 {urgent} 人两项均为高：{names}。</translation>
    </message>
    <message>
        <source>{value} ({places})</source>
        <translation>{value}（{places}）</translation>
    </message>
    <message>
        <source>{value} is not between {low} and {high}.</source>
        <translation>{value} 不在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>{verdict}, by exception</source>
        <translation>{verdict}（例外）</translation>
    </message>
    <message>
        <source>{votes} of {base} entitled, needs {part} = {needed}: {result}</source>
        <translation>应到 {base} 人，赞成 {votes} 票，通过标准 {part}，即 {needed} 票：{result}</translation>
    </message>
    <message>
        <source>{votes} of {base} present, needs {part} = {needed}: {result}</source>
        <translation>到会 {base} 人，赞成 {votes} 票，通过标准 {part}，即 {needed} 票：{result}</translation>
    </message>
    <message>
        <source>{votes} of {base} votes cast, needs {part} = {needed}: {result}</source>
        <translation>有效票 {base} 张，赞成 {votes} 票，通过标准 {part}，即 {needed} 票：{result}</translation>
    </message>
    <message>
        <source>{votes} of {base} yes and no votes, needs {part} = {needed}: {result}</source>
        <translation>赞成与反对共 {base} 票，赞成 {votes} 票，通过标准 {part}，即 {needed} 票：{result}</translation>
    </message>
    <message>
        <source>{votes} of {base}, needs {needed}: {result}</source>
        <translation>{base} 票中赞成 {votes} 票，须 {needed} 票：{result}</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
    <message>
        <source>{what}, covered by {name}</source>
        <translation>{what}，由{name}暂代</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <source>{where}: no longer “{before}”</source>
        <translation>{where}：不再有“{before}”</translation>
    </message>
    <message>
        <source>{where}: now “{after}”</source>
        <translation>{where}：新增“{after}”</translation>
    </message>
    <message>
        <source>{where}: “{after}” instead of “{before}”</source>
        <translation>{where}：由“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>{whole} of {all} candidates with all evidence held</source>
        <translation>{all} 名候选人中 {whole} 人材料齐备</translation>
    </message>
    <message>
        <source>{whose}, {field}: {said}</source>
        <translation>{whose}，{field}：{said}</translation>
    </message>
    <message>
        <source>{who} recommends {name}</source>
        <translation>{who}推荐{name}</translation>
    </message>
    <message>
        <source>{who}.</source>
        <translation>{who}。</translation>
    </message>
    <message>
        <source>{who}; from {began}, {span}.</source>
        <translation>{who}；{began} 开始，用时 {span}。</translation>
    </message>
    <message>
        <source>{who}; from {began}.</source>
        <translation>{who}；{began} 开始。</translation>
    </message>
    <message>
        <source>{words} ({who}, {moment})</source>
        <translation>{words}（{who}，{moment}）</translation>
    </message>
    <message>
        <source>{years} and above</source>
        <translation>{years} 及以上</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} 年</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years} 年 {months} 个月</translation>
    </message>
    <message>
        <source>χ² test</source>
        <translation>χ² 检验</translation>
    </message>
    <message>
        <source>“check”: what is wrong in a programme file; “versions”: those of a workspace; “compare”: what differs between two files.</source>
        <translation>“check”：方案文件中的错误；“versions”：工作区的各版本；“compare”：两个文件的差异。</translation>
    </message>
    <message>
        <source>“{before}” is recorded already; take it back before “{stage}” changes.</source>
        <translation>“{before}”已有记录；须先撤回，才能改动“{stage}”。</translation>
    </message>
    <message>
        <source>“{condition}” is told by the file; only an exception can let somebody pass it.</source>
        <translation>“{condition}”由档案判定；只有作例外处理才能通过。</translation>
    </message>
    <message>
        <source>“{condition}” was waived by {approver} on {on}: {why}</source>
        <translation>{approver}于{on}批准破格（{condition}）：{why}</translation>
    </message>
    <message>
        <source>“{key}” is missing here.</source>
        <translation>此处缺少“{key}”。</translation>
    </message>
    <message>
        <source>“{key}” is not known. Is it mistyped?</source>
        <translation>不认识“{key}”，是否拼写有误？</translation>
    </message>
    <message>
        <source>“{name}” has no candidates yet.</source>
        <translation>“{name}”还没有候选人。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB or has too many dots. Scan it more coarsely.</source>
        <translation>“{name}”超过 {megabytes} MB 或像素过多，请降低扫描精度。</translation>
    </message>
    <message>
        <source>“{name}” is locked. Reopen it before changing anything.</source>
        <translation>“{name}”已锁定，须先重新打开才能更改。</translation>
    </message>
    <message>
        <source>“{name}” is no PDF, PNG or JPEG that can be read.</source>
        <translation>“{name}”不是可读取的 PDF、PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>“{name}” is not locked.</source>
        <translation>“{name}”尚未锁定。</translation>
    </message>
    <message>
        <source>“{post}” falls vacant</source>
        <translation>“{post}”空缺</translation>
    </message>
    <message>
        <source>“{post}” falls vacant by it</source>
        <translation>“{post}”因此空缺</translation>
    </message>
    <message>
        <source>“{post}” has a slate; on it: {count} ({names}). Take them off first, or move the slate.</source>
        <translation>“{post}”的继任名单上有 {count} 人（{names}），请先移出，或把名单移到其他岗位。</translation>
    </message>
    <message>
        <source>“{post}” has an open vacancy already.</source>
        <translation>“{post}”已登记空缺。</translation>
    </message>
    <message>
        <source>“{post}” has seats for {required}, and {count} people would hold it: {names}.</source>
        <translation>“{post}”设{required}个席位，导入后将有{count}人在任：{names}。</translation>
    </message>
    <message>
        <source>“{post}” is held by {names}. End that term first, or give the post another seat.</source>
        <translation>“{post}”由{names}在任，请先结束其任期，或增加编制人数。</translation>
    </message>
    <message>
        <source>“{stage}” comes after “{before}”, which is not through yet, or was on a later day.</source>
        <translation>“{stage}”在“{before}”之后，后者尚未完成或日期更晚。</translation>
    </message>
    <message>
        <source>“{stage}” has no minutes yet.</source>
        <translation>“{stage}”尚无会议纪要。</translation>
    </message>
    <message>
        <source>“{stage}” has no vote yet.</source>
        <translation>“{stage}”尚无表决结果。</translation>
    </message>
    <message>
        <source>“{stage}” is not signed yet.</source>
        <translation>“{stage}”尚未签字。</translation>
    </message>
    <message>
        <source>“{stage}” is still to come.</source>
        <translation>“{stage}”尚未进行。</translation>
    </message>
    <message>
        <source>“{stage}” was not passed.</source>
        <translation>“{stage}”未通过。</translation>
    </message>
    <message>
        <source>“{stage}”: objections are taken in until {until}.</source>
        <translation>“{stage}”：公示至{until}，期间接受异议。</translation>
    </message>
    <message>
        <source>“{stage}”: {count} in favour, {required} of {of} are needed; it cannot be passed.</source>
        <translation>“{stage}”：赞成{count}票，须达到{of}票中的{required}票，不能记为通过。</translation>
    </message>
    <message>
        <source>“{unit_kind}” already has a line for {value}.</source>
        <translation>“{unit_kind}”已有{value}这一行。</translation>
    </message>
    <message>
        <source>“{value}” could be: {options}</source>
        <translation>“{value}”可能是：{options}</translation>
    </message>
    <message>
        <source>“{value}” fits {count} entries of the workspace. Give more, so that one is meant.</source>
        <translation>“{value}”对应现有的 {count} 条记录，请补充信息以便确定是哪一条。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2026-03-15.</source>
        <translation>“{value}”不是日期，请写成 2026-03-15 的形式。</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}”不是数字。</translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it like 9:00-10:30, 11:00-.</source>
        <translation>“{value}”不是时间，请写成 9:00-10:30, 11:00- 的形式。</translation>
    </message>
    <message>
        <source>“{value}” is not defined in this file.</source>
        <translation>文件中没有定义“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is not defined in this file. Possible: {allowed}.</source>
        <translation>文件中没有定义“{value}”，可用：{allowed}。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the words for “{field}”. Say what it means.</source>
        <translation>“{value}”不是“{field}”的已知说法，请指明其含义。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here.</source>
        <translation>此处不能填“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here. Possible: {allowed}.</source>
        <translation>此处不能用“{value}”，可用：{allowed}。</translation>
    </message>
    <message>
        <source>“{value}” stands here twice.</source>
        <translation>“{value}”重复出现。</translation>
    </message>
    <message>
        <source>↑ up</source>
        <translation>↑ 上调</translation>
    </message>
    <message>
        <source>→ across</source>
        <translation>→ 平移</translation>
    </message>
    <message>
        <source>↓ down</source>
        <translation>↓ 下调</translation>
    </message>
    <message>
        <source>▲ above</source>
        <translation>▲ 偏高</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ 逾期</translation>
    </message>
    <message>
        <source>▴ {count} above</source>
        <translation>▴ 上方 {count} 人</translation>
    </message>
    <message>
        <source>▼ below</source>
        <translation>▼ 偏低</translation>
    </message>
    <message>
        <source>▾ {count} more</source>
        <translation>▾ 还有 {count} 人</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
</context>
</TS>
