import CPty

/// How many columns the C library gives a scalar; below 0 when it doesn't know it.
public func secondWidth(_ scalar: UInt32) -> Int { Int(cpty_width(scalar)) }
