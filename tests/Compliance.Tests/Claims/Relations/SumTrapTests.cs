using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>The patterns in which published reports only seem to contradict themselves: breakdowns, parts and announced counts.</summary>
public sealed class SumTrapTests
{
    public static TheoryData<string, string> Silent => new()
    {
        { "19 increase before 其中", "全年财政支出12亿元，比上年增加4亿元，其中教育支出8亿元。" },
        { "19 raised to, then 其中", "登记企业由300家增加到520家，净增220家，其中小微企业480家。" },
        { "19 growth before 其中", "行政许可办件1200件，增长80件，其中网上办理960件。" },
        { "20 其中 need not be exhaustive", "收到投诉举报900余件，其中噪声类139件、油烟类18件。" },
        { "20 overlapping attributes", "现有执法人员60名，其中女性28名、党员41名、本科以上学历52名。" },
        { "21 a new verb ends the scope", "查摆问题11个，其中班子问题5个，查摆个人问题10个。" },
        { "21 a sibling after the list", "办理案件30件，其中处罚案件20件，开展案卷评查45件。" },
        { "21 a filing after the list", "共制定规范性文件56件，其中县政府制定20件，县直部门制定36件，报送市政府备案20件。" },
        { "21 outcomes of another act", "受理申请90件，其中网上受理50件，窗口受理40件，当场办理30件。" },
        { "22 a stock beside what was added", "新建公厕5座、改造3座，共有120座。" },
        { "19 a list far from every count sorts something else", "全区共有执法人员1200人。从新录用情况看，一线45人、机关20人、其他15人。" },
        { "19 a list of cases carried over too", "受理案件120件，上年结转20件。审结案件中，维持60件，撤销20件，其他55件。" },
        { "20 what is left of another count", "受理信访件58件，办结50件，化解45件，其余5件正在办理。" },
        { "20 a partition of those who came", "报名人员1318人。参考人员中，男620人，占56.4%；女480人，占43.6%。" },
        { "20 a third kind beside two", "全年办理案件120件，其中男性当事人案件80件、女性当事人案件30件、单位案件10件。" },
        { "20 two points of view in one list", "抽检产品200批次，其中食品120批次、合格190批次、不合格10批次。" },
        { "20 excellent is passed too", "评查案卷100份，其中优秀20份、合格94份、不合格6份。" },
        { "20 procedures of more than penalties", "办理各类案件300件，其中一般程序65件、简易程序200件。" },
        { "20 a third kind after the comma", "处理信访事项110件，其中初次信访60件、重复信访30件，联名信访20件。" },
        { "20 men and women of a part", "共有工作人员96名，其中男执法队员30名、女执法队员20名。" },
        { "20 sexes and members", "现有执法人员60名，其中男性40名、党员35名、女性20名。" },
        { "20 one penalty of two kinds", "一般程序案件办结65件，其中罚款50件、没收20件。" },
        { "20 channels may be combined", "举办讲座36场，其中线上12场、线下20场。" },
        { "22 a stock after additions and a comma", "新建司法所6个，改建4个，共计22个。" },
        { "22 a stock after appointments", "新聘法律顾问14名，续聘6名，总计38名。" },
        { "22 a total of another noun", "全县12个乡镇、3个街道，共256个行政村。下设6个科室、4个站所，共计86个岗位。" },
        { "22 bodies counted before the first part", "12个乡镇审查文件6件、决策17件、合同283件、其他事务94件，共计400件。" },
        { "22 a sum of another unit", "召开会议3次，发放资料500份、宣传册200份，合计700份。" },
        { "31 two-word names of fields", "围绕城乡建设、教育医疗、养老托育五个领域开展整治。" },
        { "25 attributes of two counts together", "全局在编人员62名、编外人员30名，其中女性41名、党员55名。" },
        { "34 a short name of two fields", "聚焦教科、文卫、体育五大领域推进改革。" },
        { "31 a verb after the fields", "聚焦学习、宣传、抓实四个环节。" },
        { "31 a verb before the quoted set", "健全审核、公示、推行“四项制度”。" },
        { "31 fields that are not alike", "聚焦主责主业、执法办案、队伍、抓好三个重点环节。" },
        { "31 a joint between titles", "落实《信访条例》和《调解办法》《公开规定》两项制度。" },
        { "29 words before a quoted set", "加强普法宣传、落实公示、记录、审核“三项制度”。" },
        { "30 a quoted set after 等", "落实公示、记录、审核等“五项制度”。" },
        { "33 two counts before the chain", "原因主要有三方面，五个环节：一是学习不够；二是能力不强。" },
        { "35 inline items of another count", "全年完成三项工作。重点如下：（一）抓责任；（二）抓进度。" },
        { "37 decimals are no markers", "按照以下三项标准：1.5米以上围挡；2.设置标牌。" },
        { "37 inline items go on in the next paragraph", "采取以下三项措施：（一）抓责任；（二）抓进度。\n（三）抓考核。" },
        { "36 inline items start anew", "采取以下三项措施：1.抓责任；2.抓进度。监督方面：1.抓考核；2.抓通报。" },
        { "20 highlights of an amount", "完成投资12亿元（道路工程5亿元、管网工程3亿元）。" },
        { "29 a compound slogan after some of its parts", "采取不发通知、不打招呼“四不两直”方式督查。" },
        { "30 a set that begins before the comma", "做强钢铁产业、化工产业，培育文旅产业、康养产业四大产业。" },
        { "33 a quoted compound set", "推进“一核、两带、三区”四大板块建设。" },
        { "33 two counts before one chain", "有两名干部、三个部门受到表彰：一是司法所，二是执法队。" },
        { "31 a joint in quoted levels", "构建“区县、镇街和村居”四级体系。" },
        { "29 the congress is no set", "学习党的十九大、二十大报告，落实省、市两会精神。" },
        { "21 a noun behind the part", "建成服务点12个，其中35个村实现全天候服务。" },
        { "20 a bracket says that parts overlap", "实施企业改造项目41个，其中智能化改造18个、绿色化改造13个、技术改造16个（部分项目同时属于两类）。" },
        { "20 the sentence says that parts overlap", "全年受理诉求126件，其中咨询类53件、求助类61件、投诉类32件，有的诉求兼有两类内容。" },
        { "20 one piece on several channels", "主动公开政府信息860条，其中政府网站公开320条、政务新媒体公开610条。" },
        { "20 one piece in several forms", "发布政策解读31篇，其中图解12篇、视频8篇、文字31篇。" },
        { "20 one person may have both", "受处分60人，其中党纪处分50人、政务处分21人。" },
        { "31 a joint before quoted names", "实施“东进”及“南拓”“西优”三大战略，打造“快充”（新能源）“慢游”“夜市”四大品牌。" },
        { "31 a verb before further quoted names", "深化“清源”专项，开展“净网”“护苗”三大行动。" },
        { "30 kinds beside their number", "取消许可事项、备案事项12项，新增养殖大户、种植大户12户，改造小学、中学8所学校，完成国道、省道、县道5条道路改造。" },
        { "30 kinds that end like places", "建成文明村、法治村5个村，创建示范县、先进县8个县，打造特色小镇、文旅小镇3个镇，成立协调组、督查组8个组。" },
        { "34 names of two words each", "聚焦吃住、行游、购娱六大环节。" },
        { "29 a comma inside the set", "做到问政于民，问需于民、问计于民“三问于民”。" },
        { "29 commas and marks in one set", "落实早发现、早报告，早隔离、早治疗“四早”要求，确保人员，经费、场地“三到位”。" },
        { "31 levels before a comma", "深化中央、省，市、县四级联动。" },
        { "31 areas are no communities", "在东山区、西山区3个社区开展试点，在南岭区、北岭区4个示范区推广。" },
        { "31 names beside a count of something else", "建成东岭村、西岭村3个村级服务点。" },
        { "21 a part whose own whole is named", "检出不合格产品36批次，不合格率3%。其中，城东站抽检的400批次中，食品300批次、用品100批次，检出不合格15批次。" },
        { "21 an act of its own after the sentence", "检出不合格产品36批次。其中，城东站完成抽检400批次。" },
        { "19 the base of a comparison before 其中", "抽检产品1640批次，比2022年的1110批次增加530批次。其中，食品1250批次，用品390批次。" },
        { "20 the rarest kinds left unnamed", "受理各类案件2109件（刑事案件77件，民商事案件1383件，行政案件38件，执行案件561件）。" },
        { "20 a bracket left out of the total", "现有保洁人员1545人，其中正式工401人（含离岗95人）、临时工1239人。" },
        { "26 thousands parted by a space", "收案21 146件，其中一审案件18 997件。" },
        { "23 more judged than came in", "新收案件240件，审结251件。" },
        { "25 a bracket for two counts", "收到人大代表建议6件、政协提案8件（主办7件、会办7件）。" },
        { "25 parts of two counts", "收到人大代表建议6件、政协提案8件，其中主办7件、会办7件。" },
        { "22 siblings that happen to add up", "建成示范点23个、实践基地13个、法治公园10个。" },
        { "22 siblings that nearly add up", "开展培训12场、讲座7场、咨询4场。" },
        { "23 completions above starts", "全年新开工项目39个、竣工43个。" },
        { "23 supply above intake", "筹集房源2100套，供应房源3650套。" },
        { "23 cases carried over", "全年新收案件120件，加上往年结转，办结135件。" },
        { "24 different units", "检查企业108家次，整改隐患217项，立案查处9起。" },
        { "24 visits and visitors", "走访群众46次，收集意见建议120条，化解纠纷60起。" },
        { "25 办结 with an object of its own", "办理人大代表建议130件、政协提案173件，办结行政复议案件308件。" },
        { "26 rounded total", "新增市场主体12.3万户，其中新增企业5.69万户、新增个体工商户6.59万户及其他0.03万户。" },
        { "26 mixed magnitudes", "累计投入资金1.2亿元，其中镇级3456万元、村级8600万元。" },
        { "27 years as labels", "三年共建成公厕500座，其中2023年200座、2024年180座、2025年120座。" },
        { "28 alternate units", "筹建保障房4.7万套（户），其中新建2.1万套（户）。" },
        { "28 several units in a bracket", "建成阵地12处（面积3000平方米）。" },
        { "24 so many a day are no whole", "日均受理热线12件，全年办结3650件。每个工作日接到诉求36件，全年办结9126件。" },
        { "29 slogans", "增强“四个意识”、坚定“四个自信”、做到“两个维护”，推进“双随机、一公开”监管，开展“五化”建设。" },
        { "29 slogan after its holders", "推进乡镇、街道“三化”建设，组织机关、学校“六进”宣传。" },
        { "30 等 leaves items unnamed", "建成青石、白河等5个法治公园。" },
        { "31 和 inside a name", "设立知识产权与标准、计量和检测两个服务窗口。" },
        { "31 list mark between verbs", "制定、完善公示、记录、审核三项制度。" },
        { "31 prose after a colon", "突出三个重点：坚持学用结合，把学法纳入日常。坚持以案释法。坚持全员参与。" },
        { "32 two levels", "选取三个村试点（青石镇东岭村、西岭村，白河镇前湾村）。" },
        { "32 semicolons", "开展五项行动：学习、宣传；检查、评查；总结。" },
        { "33 compound counts", "构建一主两区三带格局，实现三个提高、五个增多。" },
        { "33 two numbers before the colon", "围绕三个方面八项任务：一是学。二是干。三是督。" },
        { "34 merged names", "城乡低保标准分别提高5%和8%，进出口分别增长3%和4%。" },
        { "35 the chain belongs to something else", "全年119项民生实事完成118项。一是抓调度。二是抓督查。" },
        { "35 a count in an earlier sentence", "全年办理案件3件。主要做法：一是提前介入。二是集体讨论。" },
        { "36 统一是, 唯一是", "主要有两点：一是思想统一是前提。二是实效是唯一是非标准。" },
        { "36 a chain over paragraphs", "主要有三点：\n一是认识不足。\n二是力量不足。\n三是经费不足。" },
        { "36 十一是", "一是学。二是干。三是督。四是改。五是评。六是训。七是考。八是查。九是罚。十是赏。十一是下足绣花功夫。" },
        { "36 nested chains", "主要有两点：一是学习不深：一是学得少，二是学得浅，三是学得慢。二是执行不力。" },
        { "37 numbers of headings far apart", "重点任务共17项。\n（一）依法行政\n完成12项。\n（二）普法宣传\n完成5项。" },
        { "a target beside a result", "办理案件80件，计划明年办理案件120件，其中简易案件100件。" },
        { "rates in the bracket", "受理投诉48件（办结率100%，满意率98%）。" },
        { "a bracket with a plan", "完成培训6场（年度计划4场）。" },
        { "a bracket with last year's figure", "出庭应诉6次（上年8次）。" },
        { "levels written together", "推动全市县乡两级全覆盖，健全省市县乡村五级网络。" },
        { "twin words for one level", "完善县、乡镇、街道、村三级网络。" },
        { "a list before another number", "围绕学习、宣传、培训4项重点工作、12项任务推进。" },
        { "prose, then quoted set of ones", "开展“五个一”活动。一是抓统筹。二是抓宣传。三是抓总结。" },
        { "distributed counts", "甲水镇、云岭乡分别办理案件12件、9件。" },
        { "a total for more than the list", "举办法治讲座3场、法律咨询2场，累计服务群众600人次，共发放资料1200份。" },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void Nothing_fails(string pattern, string text)
    {
        var reading = RelationReading.Of(text);
        reading.Failing.Should().BeEmpty("{0}: {1}", pattern, reading);
    }

    [Theory]
    [InlineData("全年财政支出12亿元，比上年增加4亿元，其中教育支出8亿元。", "BreakdownSum Holds total=12亿元 part=8亿元")]
    [InlineData("调解组织由12家增加到26家，其中专业性组织14家。", "BreakdownSum Holds total=26家 part=14家")]
    [InlineData("查摆问题11个，其中班子问题5个，查摆个人问题10个。", "BreakdownSum Holds total=11个 part=5个")]
    [InlineData("现有执法人员60名，其中女性28名、党员41名、本科以上学历52名。", "BreakdownSum Undetermined(parts-may-overlap) total=60名 part=28名 part=41名 part=52名")]
    [InlineData("三年共建成公厕500座，其中2023年200座、2024年180座、2025年120座。", "BreakdownSum Holds total=500座 part=200座 part=180座 part=120座")]
    [InlineData("围绕三个方面八项任务：一是学。二是干。三是督。", "AnnouncedCount Undetermined(announcement-not-attached) announced=八项 item=一是 item=二是 item=三是")]
    [InlineData("建成青石、白河等5个法治公园。", "AnnouncedCount Holds announced=5个 item=建成青石 item=白河")]
    [InlineData("推动执法人员下沉一乡一镇三街道，设立5个执法组。", "AnnouncedCount Holds announced=5个 item=一乡 item=一镇 item=三街道")]
    [InlineData("完善县、乡镇、街道、村三级网络。", "AnnouncedCount Undetermined(items-not-certain) announced=三 item=完善县 item=乡镇 item=街道 item=村")]
    public void The_binding_is_the_text_s_own(string text, string relation) =>
        RelationPrinting.Print(text).Should().Contain(relation);
}
