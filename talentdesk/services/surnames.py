"""Names that are read otherwise than their characters usually are; pinyin libraries know no surnames."""


def _table(text: str) -> dict[str, str]:
    pairs = (pair.split(":") for pair in text.split())
    return {sign: reading for sign, reading in pairs}


READINGS = _table("""
    单:shàn 單:shàn 仇:qiú 解:xiè 区:ōu 區:ōu 朴:piáo 查:zhā 曾:zēng 盖:gě 蓋:gě 翟:zhái 缪:miào
    繆:miào 种:chóng 员:yùn 員:yùn 贠:yùn 折:shé 覃:qín 召:shào 祭:zhài 阚:kàn 闞:kàn 洗:xiǎn
    尉:wèi 任:rén 华:huà 華:huà 葛:gě 纪:jǐ 紀:jǐ 乐:yuè 樂:yuè 宓:mì 幺:yāo 么:yāo 燕:yān 宁:níng
    甯:nìng 柏:bǎi 曲:qū 卜:bǔ 句:gōu 过:guō 過:guō 应:yīng 應:yīng 那:nā 哈:hǎ 占:zhān 於:yū 訾:zī
    郇:xún 隗:wěi 逄:páng 都:dū 撒:sǎ 黑:hè 晟:chéng 郗:chī 牟:mù 佴:nài 繁:pó 秘:bì 薄:bó 乜:niè
    莘:shēn 粘:nián 阙:quē 闕:quē 能:nài 相:xiàng 眭:suī 冒:mào 郄:qiè 令:lìng 强:qiáng 長:zhǎng
    长:zhǎng 要:yāo 缴:jiǎo 盛:shèng 少:shào 干:gān 适:kuò 谌:chén 教:jiào
""")
"""Reading of a surname of one character."""

COMPOUND_READINGS = _table("""
    万俟:mò,qí 尉迟:yù,chí 尉遲:yù,chí 长孙:zhǎng,sūn 長孫:zhǎng,sūn 澹台:tán,tái 令狐:líng,hú
    乐正:yuè,zhèng 宰父:zǎi,fǔ 鲜于:xiān,yú 鮮于:xiān,yú 夏侯:xià,hóu 拓跋:tuò,bá 皇甫:huáng,fǔ
    呼延:hū,yán 谷梁:gǔ,liáng 漆雕:qī,diāo 第五:dì,wǔ 耶律:yē,lǜ 太史:tài,shǐ 公冶:gōng,yě
    褚师:chǔ,shī
""")
"""Readings, joined by a comma, of a surname of two characters that would be read otherwise."""

GIVEN = _table("""
    晟:shèng 长:cháng 長:cháng 为:wéi 為:wéi 子:zǐ 柏:bó 媛:yuán 隽:jùn 茜:qiàn 峤:qiáo 朝:cháo
""")
"""Reading a character usually has in given names where dictionaries list another one first."""
