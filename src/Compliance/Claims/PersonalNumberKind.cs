namespace Compliance.Claims;

/// <summary>What a number identifies a person by.</summary>
public enum PersonalNumberKind
{
    /// <summary>Resident identity card of 18 characters whose check character and day of birth are right (GB 11643).</summary>
    IdentityCard,

    /// <summary>Mobile telephone of 11 digits.</summary>
    MobilePhone,

    /// <summary>Payment card of 16 to 19 digits whose check digit is right (ISO/IEC 7812).</summary>
    BankCard,
}
