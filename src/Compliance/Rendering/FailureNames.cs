using Compliance.Diagnostics;

namespace Compliance.Rendering;

/// <summary>What kept a report from having a result, in a few words; programs read the codes.</summary>
internal static class FailureNames
{
    /// <summary>The words for a class of failure; the code itself where it is not known here.</summary>
    public static LocalizedText Of(string code) => code switch
    {
        "documentEmpty" => new("文件为空", "empty file"),
        "documentNotFound" => new("没有这个文件", "no such file"),
        "documentAccessDenied" => new("无权读取", "permission denied"),
        "documentTooLarge" => new("超过大小上限", "over the size limit"),
        "documentCannotBeRead" => new("读取失败", "reading failed"),
        "documentNameUndecodable" => new("文件名不是 UTF-8 编码", "file name not UTF-8"),
        "documentBinary" => new("不是文本", "not text"),
        "documentEncodingUnknown" => new("编码不能读取", "encoding not read"),
        "documentUndecodable" => new("编码有误或文件不完整", "damaged or cut off"),
        "documentFormatNotReadable" => new("暂不能读取的格式", "format not readable yet"),
        "engineFault" => new("程序内部出错", "engine fault"),
        "ruleError" => new("规则出错", "rule error"),
        "unreadable" => new("无法读取", "unreadable"),
        _ => new(code, code),
    };
}
