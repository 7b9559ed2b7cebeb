@main struct Aquarium { static func main() {} }
