/// The folder that holds Package.swift, found from this file's own place.
public let packageRoot: String = {
  let parts = #filePath.split(separator: "/")
  return "/" + parts.dropLast(3).joined(separator: "/")
}()
