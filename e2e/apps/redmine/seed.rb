# `rails runner seed.rb` with SEED: accounts, a project, and each thread as an issue that its customer opened.
seed = JSON.parse(File.read(ENV.fetch('SEED')))

Setting.default_language = 'en'
Setting.text_formatting = 'common_mark'
Setting.password_min_length = '4'

def account(person, admin: false)
  first, last = person['name'].split(' ', 2)
  user = User.find_by_login(person['user']) || User.new(language: 'en')
  user.assign_attributes(firstname: first, lastname: last, mail: person['mail'], admin: admin, must_change_passwd: false)
  user.login = person['user']
  user.password = person['password']
  user.save!
  user
end

agent = account(seed['agent'], admin: true)
project = Project.create!(name: 'Support', identifier: 'support', is_public: true,
                          enabled_module_names: %w[issue_tracking], trackers: Tracker.all)
role = Role.givable.first

seed['threads'].each do |thread|
  accounts = { thread['customer']['user'] => account(thread['customer']), seed['agent']['user'] => agent }
  accounts.each_value do |user|
    Member.create!(project: project, principal: user, roles: [role]) unless project.members.exists?(user_id: user.id)
  end
  first, *rest = thread['messages']
  issue = Issue.create!(project: project, tracker: project.trackers.first, author: accounts[first['from']['user']],
                        subject: thread['subject'], description: first['text'],
                        priority: IssuePriority.first, status: IssueStatus.first)
  rest.each do |message|
    issue = Issue.find(issue.id)
    issue.init_journal(accounts[message['from']['user']], message['text'])
    issue.save!
  end
  next unless (note = thread['note'])

  issue = Issue.find(issue.id)
  issue.init_journal(agent, note['text']).private_notes = true
  issue.save!
end
