print("shirube")
