-- What a test asks of a Neovim that runs: each function does one thing that a user does, or tells what a user sees.
Session = {}

local offered = nil
local notices = {}

vim.notify = function(message)
  table.insert(notices, message)
end

-- Stands for the list that a user chooses from.
vim.ui.select = function(items, options, choose)
  offered = { titles = vim.tbl_map(options.format_item, items), items = items, choose = choose }
end

function Session.open(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
end

function Session.substitute(old, new)
  vim.cmd('%s/' .. old .. '/' .. new .. '/')
end

function Session.write()
  vim.cmd('write')
end

function Session.text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
end

function Session.saved()
  return table.concat(vim.fn.readfile(vim.api.nvim_buf_get_name(0)), '\n') .. '\n'
end

function Session.folder()
  return vim.fn.getcwd()
end

function Session.diagnostics()
  local found = vim.diagnostic.get(0)
  table.sort(found, function(a, b)
    return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col
  end)
  return vim.tbl_map(function(one)
    return {
      lnum = one.lnum,
      marked = vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {})[1],
      severity = vim.diagnostic.severity[one.severity],
      message = one.message,
      source = one.source,
      code = one.code,
    }
  end, found)
end

function Session.put_cursor_on(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search(words, 'W') > 0, words .. ' is not in the buffer')
end

function Session.ask_for_code_actions()
  offered = nil
  vim.lsp.buf.code_action()
end

function Session.offered()
  return offered and offered.titles or {}
end

function Session.choose(title)
  for place, one in ipairs(offered.titles) do
    if one == title then
      return offered.choose(offered.items[place], place)
    end
  end
  error(title .. ' is not offered')
end

function Session.hover()
  vim.lsp.buf.hover()
end

-- The lines of the windows that float over the text.
function Session.floating()
  local lines = {}
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      vim.list_extend(lines, vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false))
    end
  end
  return table.concat(lines, '\n')
end

-- What a user was told, in messages and by whoever wants to notify.
function Session.notices()
  return vim.list_extend(vim.split(vim.fn.execute('messages'), '\n', { trimempty = true }), notices)
end

function Session.call(request)
  local name, arguments = unpack(vim.json.decode(request))
  local result = Session[name](unpack(arguments))
  return vim.json.encode(result == nil and vim.NIL or result)
end

-- The first message, so that it can be told from what comes later.
io.stderr:write(vim.env.SESSION_READY .. '\n')
