namespace Compliance.Structure.Page;

/// <summary>What a paragraph is to the web page that holds the report.</summary>
internal enum PageRole
{
    /// <summary>The report's own text, as far as its words say.</summary>
    Text,

    /// <summary>The way to the page: 当前位置: 首页 > 通知公告.</summary>
    Breadcrumb,

    /// <summary>One or more fields with label and value on one line.</summary>
    Field,

    /// <summary>A field's label alone; its value may stand on the next line.</summary>
    Label,

    /// <summary>A field's value on a line of its own.</summary>
    Value,

    /// <summary>A row of the page's metadata table.</summary>
    FieldRow,

    /// <summary>Buttons and switches: font size, print, share.</summary>
    Control,

    /// <summary>The foot of the page: navigation, owner, registration numbers, address.</summary>
    Footer,

    /// <summary>No letter at all, or a page number between dashes.</summary>
    Symbols,

    /// <summary>Short words between other chrome: a menu.</summary>
    Menu,
}
